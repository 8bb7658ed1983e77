package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;

/** Hears the datum beside a yes or a no and nothing else ("no, the 12th", "yes, three of us"): who gives it informs. */
final class AnswerDatum {

    /** So much of it the models have to hear: what is declined by its value ("no, not for two") tells nothing. */
    private static final double HEARD = 0.2;

    private static final Set<String> ANSWERS = Set.of(Intents.AFFIRM, Intents.DENY);
    private static final Set<String> BESIDE = Set.of(Intents.AFFIRM, Intents.DENY, Intents.THANKS);

    private static final Set<String> DATA = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME,
            EntityTypes.TIME,
            EntityTypes.NIGHTS,
            EntityTypes.GUESTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.CHILD_AGES,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE,
            EntityTypes.ROOM_NUMBER,
            EntityTypes.PERSON_NAME,
            EntityTypes.EMAIL,
            EntityTypes.PHONE,
            EntityTypes.NUMBER,
            EntityTypes.ORDINAL);

    private AnswerDatum() {}

    static boolean isTold(List<ScoredIntent> chosen, List<ScoredIntent> scored, List<Value> values) {
        return chosen.stream().anyMatch(intent -> ANSWERS.contains(intent.name()))
                && chosen.stream().allMatch(intent -> BESIDE.contains(intent.name()))
                && values.stream().anyMatch(value -> DATA.contains(value.type()))
                && scored.stream()
                        .anyMatch(intent -> intent.name().equals(Intents.INFORM) && intent.confidence() >= HEARD);
    }
}
