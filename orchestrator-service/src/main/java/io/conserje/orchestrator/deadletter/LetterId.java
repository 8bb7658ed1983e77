package io.conserje.orchestrator.deadletter;

import io.conserje.orchestrator.deadletter.DeadLetter.Kind;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a dead letter: {@code send-<outbox id>} or {@code turn-<inbox number>}.
 *
 * @param key of its row
 */
record LetterId(Kind kind, String key) {

    private static final Pattern SEND = Pattern.compile("send-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern TURN = Pattern.compile("turn-([0-9]{1,18})");

    /** Empty where it names nothing of ours. */
    static Optional<LetterId> parse(String text) {
        Matcher send = SEND.matcher(text);
        if (send.matches()) {
            return Optional.of(new LetterId(Kind.SEND, send.group(1)));
        }
        Matcher turn = TURN.matcher(text);
        return turn.matches() ? Optional.of(new LetterId(Kind.TURN, turn.group(1))) : Optional.empty();
    }

    UUID outboxId() {
        return UUID.fromString(key);
    }

    long inboxId() {
        return Long.parseLong(key);
    }

    @Override
    public String toString() {
        return (kind == Kind.SEND ? "send-" : "turn-") + key;
    }
}
