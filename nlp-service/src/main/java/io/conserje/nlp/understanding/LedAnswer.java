package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hears the yes or the no that a text begins with and sets off from the rest ("No, there are five of us, and is there a
 * playroom?"): however much comes behind it, it is said.
 */
final class LedAnswer {

    /** So much of it the models have to hear themselves: "No, wait, ..." takes back what the guest said, not what we did. */
    private static final double HEARD = 0.2;

    private static final double MEANT = 0.6;

    private final Pattern yes;
    private final Pattern no;
    private final Pattern politeNo;

    LedAnswer(Words words) {
        this.yes = words.pattern("^\\W*(?:{led_yes})\\s*[,.;!]");
        this.no = words.pattern("^\\W*(?:{led_no})\\s*[,.;!]");
        this.politeNo = words.pattern("\\W*(?:{led_no})[ ,.;!]+(?:{led_thanks})\\W*");
    }

    /**
     * The intents of a text, the surest first, with the answer that leads it no less sure than it is said; "no, thanks" is
     * one word for no.
     */
    List<ScoredIntent> heard(List<ScoredIntent> scored, String folded) {
        if (yes.matcher(folded).find()) {
            return meant(scored, Intents.AFFIRM);
        }
        List<ScoredIntent> said = politeNo.matcher(folded).matches() ? unthanked(scored) : scored;
        return no.matcher(folded).find() ? meant(said, Intents.DENY) : said;
    }

    private static List<ScoredIntent> unthanked(List<ScoredIntent> scored) {
        return scored.stream()
                .filter(intent -> !intent.name().equals(Intents.THANKS))
                .toList();
    }

    private static List<ScoredIntent> meant(List<ScoredIntent> scored, String answer) {
        List<ScoredIntent> heard = new ArrayList<>(scored);
        heard.replaceAll(intent -> intent.name().equals(answer) && intent.confidence() >= HEARD
                ? new ScoredIntent(answer, Math.max(MEANT, intent.confidence()))
                : intent);
        heard.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(heard);
    }
}
