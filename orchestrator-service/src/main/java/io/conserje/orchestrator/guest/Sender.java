package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whoever wrote or called.
 *
 * @param at when, UTC, as the channel says: an identifier may have been somebody else's then
 * @param identifiers by what the channel knows them, strongest first
 * @param name what they call themselves there
 */
public record Sender(
        Line line,
        String channel,
        Instant at,
        List<Identifier> identifiers,
        @Nullable String name) {

    /** Who sent a message. */
    public static Sender of(GuestMessage message) {
        return new Sender(
                new Line(message.tenant(), message.receiver()),
                message.channel(),
                message.at(),
                message.identifiers(),
                message.profileName());
    }

    /** Whom an event is about. */
    public static Sender of(ChannelEvent event) {
        return new Sender(
                new Line(event.tenant(), event.receiver()), event.channel(), event.at(), event.identifiers(), null);
    }

    /** The same person by fewer identifiers. */
    Sender only(UnaryOperator<List<Identifier>> chosen) {
        return new Sender(line, channel, at, chosen.apply(identifiers), name);
    }

    /** The same as if it had been said at another time. */
    Sender at(Instant other) {
        return new Sender(line, channel, other, identifiers, name);
    }

    /** One part of each identifier, in their order, for a statement that takes them all. */
    String[] column(Function<Identifier, String> part) {
        return identifiers.stream().map(part).toArray(String[]::new);
    }

    @Nullable
    String value(String kind) {
        return identifier(kind).map(Identifier::value).orElse(null);
    }

    Optional<Identifier> identifier(String kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .findFirst();
    }
}
