package io.conserje.messaging.whatsapp.window;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One opening of a guest's window.
 *
 * @param until UTC
 * @param by {@code message}, {@code call} or {@code advertisement}
 */
record Opening(Key key, Instant until, String by) {
    private static final Duration ANSWERING = Duration.ofHours(24);
    private static final Duration FREE_ENTRY_POINT = Duration.ofHours(72);

    /** One for each name of the guest. */
    static Stream<Opening> by(GuestMessage message) {
        boolean advertised = message.extras() != null && message.extras().referral() != null;
        String by = advertised ? "advertisement" : "message";
        Instant until = message.at().plus(advertised ? FREE_ENTRY_POINT : ANSWERING);
        return message.identifiers().stream().map(guest -> new Opening(Key.of(message.receiver(), guest), until, by));
    }

    /** A call opens it like a message. */
    static Stream<Opening> by(ChannelEvent call) {
        Instant until = call.at().plus(ANSWERING);
        return call.identifiers().stream().map(guest -> new Opening(Key.of(call.receiver(), guest), until, "call"));
    }

    Opening later(Opening other) {
        return until.isBefore(other.until) ? other : this;
    }

    /** Sorts, so that batches lock rows in one order. */
    record Key(String sender, String kind, String value) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::sender).thenComparing(Key::kind).thenComparing(Key::value);

        static Key of(String sender, Identifier guest) {
            return new Key(sender, guest.kind(), guest.value());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
