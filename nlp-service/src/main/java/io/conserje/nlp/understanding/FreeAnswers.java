package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;

/** Names and kinds of rooms in the guest's own words, which any words may look like: dropped where the text is something else. */
final class FreeAnswers {

    private static final double SURE_OF_INTENT = 0.6;

    /** What a surname alone sounds like to who has never heard it: "Martínez" like a yes, with .82. What is one is surer. */
    private static final Set<String> LIKE_A_NAME = Set.of(Intents.AFFIRM, Intents.THANKS);

    private static final double SURE_OF_NO_NAME = 0.9;

    /** What stands behind more than this was led up to: "Thanks, Ana Pérez". */
    private static final int LONGEST_LEAD = 4;

    /** A value is the answer itself where it takes more of the text than this. */
    private static final double MOST = 0.6;

    /** Who says this does not give a name or a room, whatever was asked. */
    private static final Set<String> NO_FREE_ANSWER = Set.of(
            Intents.GREETING,
            Intents.GOODBYE,
            Intents.THANKS,
            Intents.HELP,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.REPEAT,
            Intents.HUMAN_HANDOFF,
            Intents.CANCEL_RESERVATION,
            Intents.COMPLAINT,
            Intents.EMERGENCY,
            Intents.ASK_PRICE,
            Intents.UNSUBSCRIBE,
            Intents.CHECK_AVAILABILITY,
            Intents.MAKE_RESERVATION,
            Intents.ASK_ROOM_TYPES,
            Intents.MODIFY_RESERVATION);

    private FreeAnswers() {}

    /** The values without a name or a room where the whole text is something else: "hola", "no gracias". */
    static List<Value> withoutHasty(List<Value> values, List<ScoredIntent> scored, FoldedText text) {
        ScoredIntent first = scored.getFirst();
        if (!NO_FREE_ANSWER.contains(first.name())) {
            return values;
        }
        return values.stream()
                .filter(value -> first.confidence() < sure(first.name(), value)
                        || !isFree(value, text)
                        || value.start() > LONGEST_LEAD)
                .toList();
    }

    /** True when nearly the whole text is a name or a kind of room in the guest's own words. */
    static boolean isFree(Value value, FoldedText text) {
        boolean mostOfText =
                value.end() - value.start() > text.original().strip().length() * MOST;
        return mostOfText
                && value.value() instanceof String words
                && (value.type().equals(EntityTypes.PERSON_NAME)
                        || value.type().equals(EntityTypes.ROOM_TYPE) && words.contains(" "));
    }

    private static double sure(String intent, Value value) {
        boolean maybeName = LIKE_A_NAME.contains(intent) && value.type().equals(EntityTypes.PERSON_NAME);
        return maybeName ? SURE_OF_NO_NAME : SURE_OF_INTENT;
    }
}
