package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.Set;

/**
 * What an answer sounds like: "three nights", "with breakfast" and "around eleven at night" would be wishes, were they not
 * asked for.
 */
final class AnswerEcho {

    /** Whoever is this sure has heard a wish beside the answer. */
    private static final double SURE = 0.95;

    private static final Set<String> WISHES = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CHECK_AVAILABILITY,
            Intents.ASK_BREAKFAST,
            Intents.EARLY_CHECKIN,
            Intents.LATE_CHECKIN);

    /** True for what is heard in a text that answers a question, and is no wish beside it. */
    boolean isOnly(ScoredIntent heard) {
        return WISHES.contains(heard.name()) && heard.confidence() < SURE;
    }
}
