package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which message is joined with which: the ones whose digests go together best. So one message more changes the few pairs
 * that it is part of, and not all of them, as drawing from a list does; else every change of the training would be
 * measured together with another draw.
 */
final class Partners {

    private static final int GROUPS = 1 << 20;
    private static final int SPREAD = 0x9E3779B9;

    private final Map<Integer, List<Message>> byFold = new HashMap<>();

    Partners(List<Message> messages) {
        messages.stream()
                .filter(Partners::isOurs)
                .forEach(message -> byFold.computeIfAbsent(fold(message), _ -> new ArrayList<>())
                        .add(message));
    }

    /** The other one of the same fold, ours as this one is, that it is joined with; none where there is no such. */
    Optional<Message> of(Message message) {
        Optional<Message> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        List<Message> fellows = isOurs(message) ? byFold.getOrDefault(fold(message), List.of()) : List.of();
        for (Message other : fellows) {
            int together = together(message, other);
            if (other != message && (best.isEmpty() || together < least)) {
                best = Optional.of(other);
                least = together;
            }
        }
        return best;
    }

    /** Messages of the same group are held out together. */
    static int group(Message message) {
        return Math.floorMod(message.text().hashCode(), GROUPS);
    }

    private static int together(Message message, Message other) {
        int mixed = message.text().hashCode() * SPREAD ^ other.text().hashCode();
        mixed = (mixed ^ mixed >>> 16) * SPREAD;
        return (mixed ^ mixed >>> 13) * SPREAD;
    }

    private static boolean isOurs(Message message) {
        return !message.labels().contains(Intents.OUT_OF_SCOPE);
    }

    private static int fold(Message message) {
        return group(message) % Composition.FOLDS;
    }
}
