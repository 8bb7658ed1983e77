package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.orchestrator.guest.GuestIdentifiers;
import io.conserje.orchestrator.guest.Sender;
import io.conserje.orchestrator.intake.InboxRow.Kind;
import io.conserje.orchestrator.intake.InboxRow.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sorts what was in a delivery into inbox rows, tickets and quarantine. Called inside the caller's transaction. */
class DeliveryContent {

    /** What does not wait for a burst to end: the guest is done with a tap. */
    private static final Set<String> PROMPT = Set.of("choice");

    /** What changes an earlier message. */
    private static final Set<String> AMENDING = Set.of("edit", "revoke");

    private final EventRows events;
    private final GuestIdentifiers guests;
    private final Quarantine quarantine;
    private final AccountNews news;
    private final GivenUpSends again;
    private final JsonMapper json;
    private final String tenant;

    /** @param tenant to whom belongs what names no tenant */
    DeliveryContent(
            EventRows events,
            GuestIdentifiers guests,
            Quarantine quarantine,
            AccountNews news,
            GivenUpSends again,
            JsonMapper json,
            String tenant) {
        this.events = events;
        this.guests = guests;
        this.quarantine = quarantine;
        this.news = news;
        this.again = again;
        this.json = json;
        this.tenant = tenant;
    }

    /** The rows of one delivery in the order of its body. */
    List<InboxRow> rows(StoredDelivery delivery, ReadDelivery content) {
        for (Unreadable element : content.unreadable()) {
            quarantine.add(tenant, delivery, element.position(), element.reason());
        }
        content.accountEvents().forEach(news::tell);
        List<Placed> rows = new ArrayList<>();
        content.messages().forEach(message -> rows.add(new Placed(message.position(), row(delivery, message))));
        content.events().stream()
                .filter(event -> !again.settles(event))
                .flatMap(event -> row(delivery, event).map(row -> new Placed(event.position(), row)))
                .forEach(rows::add);
        return rows.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::row)
                .toList();
    }

    private InboxRow row(StoredDelivery delivery, GuestMessage message) {
        return new InboxRow(
                message.tenant(),
                message.channel(),
                message.receiver(),
                message.externalId(),
                guests.conversationOf(Sender.of(message)),
                Kind.MESSAGE,
                message.at(),
                json.writeValueAsString(message),
                PROMPT.contains(message.type()),
                delivery.context(),
                said(message));
    }

    private Stream<InboxRow> row(StoredDelivery delivery, ChannelEvent event) {
        Optional<InboxRow> row = events.row(delivery, event);
        if (row.isEmpty()) {
            quarantine.add(event.tenant(), delivery, event.position(), "event_without_conversation");
        }
        return row.stream();
    }

    private static Said said(GuestMessage message) {
        return new Said(
                message.type(), message.text(), AMENDING.contains(message.type()) ? message.quotedExternalId() : null);
    }

    private record Placed(int position, InboxRow row) {}
}
