package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.orchestrator.booking.BookingSettlement;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored rows back into what a dialogue deals with. */
@Component
class IncomingReader {

    /** Also what could have been sent again once too often. */
    private static final Set<String> FAILED = Set.of(ChannelEvent.SEND_FAILED, ChannelEvent.SEND_AGAIN);

    private final JsonMapper json;

    IncomingReader(JsonMapper json) {
        this.json = json;
    }

    Incoming read(WaitingRow row) {
        return switch (row.kind()) {
            case "message" -> message(row, json.readValue(row.payload(), GuestMessage.class));
            case "event" -> event(row, json.readValue(row.payload(), ChannelEvent.class));
            case "booking" -> settled(row, json.readValue(row.payload(), BookingSettlement.class));
            default -> throw new IllegalStateException("An inbox row of an unknown kind");
        };
    }

    private static Incoming message(WaitingRow row, GuestMessage message) {
        return new Incoming.Message(
                row.id(),
                message.externalId(),
                message.at(),
                message.type(),
                message.text(),
                message.choiceId(),
                message.location(),
                message.media(),
                message.quotedExternalId(),
                message.extras());
    }

    private static Incoming event(WaitingRow row, ChannelEvent event) {
        return FAILED.contains(event.kind())
                ? new Incoming.SendFailed(row.id(), event.outboxId(), event.reason())
                : new Incoming.Notice(row.id(), event.kind());
    }

    private static Incoming settled(WaitingRow row, BookingSettlement settlement) {
        return new Incoming.BookingSettled(row.id(), settlement.key(), settlement.draftId(), settlement.outcome());
    }
}
