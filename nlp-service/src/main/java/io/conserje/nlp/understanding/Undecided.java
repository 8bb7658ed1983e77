package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells "not sure yet" from a no, which it sounds like: who cannot answer a question yet takes nothing back, and only tells
 * how things stand.
 */
final class Undecided {

    private static final double FROM_RULES = 0.95;

    private final Pattern said;
    private final Pattern tail;

    Undecided(Words words) {
        this.said = words.pattern("^\\W*(?:(?:{undecided_lead})[ ,.]+){0,3}(?:{undecided})(?!\\w)");
        this.tail = words.pattern("(?:[ ,.!…]+(?:{undecided_tail})(?!\\w)){0,4}\\W*");
    }

    /** The intents of a text without the no that is none; {@code inform} where nothing else is said. */
    List<ScoredIntent> heard(List<ScoredIntent> scored, String folded, List<Value> values) {
        Matcher start = said.matcher(folded);
        if (!start.find()) {
            return scored;
        }
        if (tail.matcher(folded.substring(start.end())).matches()) {
            return List.of(new ScoredIntent(Intents.INFORM, FROM_RULES));
        }
        if (values.isEmpty()) {
            return scored;
        }
        List<ScoredIntent> heard = new ArrayList<>(scored);
        heard.removeIf(intent -> intent.name().equals(Intents.DENY));
        return heard.isEmpty() ? List.of(new ScoredIntent(Intents.INFORM, FROM_RULES)) : heard;
    }
}
