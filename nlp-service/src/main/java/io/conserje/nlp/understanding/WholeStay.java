package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;

/**
 * A stay that is told whole, the room and both ends of it, by who was asked for nothing: nobody says so much but to book it.
 * In answer to a question the same words are what was asked for.
 */
final class WholeStay {

    private static final Set<String> ROOM = Set.of(EntityTypes.ROOMS, EntityTypes.ROOM_TYPE);
    private static final Set<String> START = Set.of(EntityTypes.CHECK_IN);
    private static final Set<String> END = Set.of(EntityTypes.CHECK_OUT, EntityTypes.NIGHTS);
    private static final double LIKELY = 0.6;

    /** A text of which less is the stay is about something else. */
    private static final double MOST_OF_IT = 0.5;

    private WholeStay() {}

    /** Whether a text is one; {@code said} is the share of the text that is values. */
    static boolean isTold(List<Value> values, double said, Frame frame) {
        return frame.expecting().isEmpty()
                && said >= MOST_OF_IT
                && has(values, ROOM)
                && has(values, START)
                && has(values, END);
    }

    /** The wish to book it, where the text was taken for data. */
    static ScoredIntent wish(ScoredIntent taken) {
        return taken.name().equals(Intents.INFORM)
                ? new ScoredIntent(Intents.MAKE_RESERVATION, Math.max(LIKELY, taken.confidence()))
                : taken;
    }

    private static boolean has(List<Value> values, Set<String> types) {
        return values.stream().anyMatch(value -> value.problem() == null && types.contains(value.type()));
    }
}
