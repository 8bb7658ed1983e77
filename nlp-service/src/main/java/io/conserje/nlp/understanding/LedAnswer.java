package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears the greeting that a text begins with, and the yes or the no that it begins with and sets off from the rest ("No,
 * there are five of us, and is there a playroom?"): however much comes behind it, it is said. Behind a no, what is declined
 * is wished for by nobody.
 */
final class LedAnswer {

    /** So much of it the models have to hear themselves: "No, wait, ..." takes back what the guest said, not what we did. */
    private static final double HEARD = 0.2;

    /** A greeting in its place means little else. */
    private static final double GREETED = 0.1;

    private static final double MEANT = 0.6;

    /** What somebody may say who declines something: the thing itself is not wanted. */
    private static final Set<String> BESIDE_DECLINED = Set.of(
            Intents.DENY, Intents.COMPLAINT, Intents.EMERGENCY, Intents.HUMAN_HANDOFF, Intents.THANKS, Intents.GOODBYE);

    private final Pattern greeting;
    private final Pattern yes;
    private final Pattern no;
    private final Pattern politeNo;
    private final Pattern done;
    private final Pattern declined;
    private final Pattern ofData;

    LedAnswer(Words words) {
        this.greeting = words.pattern("^\\W*(?:{led_greeting})(?!\\w)");
        this.yes = words.pattern("^\\W*(?:{led_yes})\\s*[,.;!]");
        this.no = words.pattern("^\\W*(?:{led_no})\\s*[,.;!]");
        this.declined = words.pattern("\\W*(?:{led_no})[ ,.;!]+(?:(?:{led_thanks})[ ,.;!]+)?(?:{declines})(?!\\w)"
                + "(?![^.,;!?]*(?<!\\w)(?:{clause_joint})(?!\\w))[^.,;:!?]{0,60}(?:, ?(?:{led_thanks}))?[ .!]*");
        this.ofData = words.pattern(
                "(?!\\W*(?:{led_yes})(?!\\w))\\W*\\p{L}[^.;!?]* (?:{part_is}) (?:{article} )?(?:{given_said}|{surname_said})"
                        + "(?:[^.;!?]{0,40})?,? (?:{led_yes})\\W*");
        this.done = words.pattern(
                "\\W*(?:(?:{closing_lead})[ ,.;!]+){0,2}(?:{talk_done})(?:[ ,.;!]+(?:{led_thanks}))?\\W*");
        this.politeNo = words.pattern("\\W*(?:{led_no})[ ,.;!]+(?:{led_thanks})\\W*");
    }

    /**
     * The intents of a text, the surest first, with the greeting or the answer that leads it no less sure than it is said;
     * "no, thanks" is one word for no.
     */
    List<ScoredIntent> heard(List<ScoredIntent> scored, String folded) {
        return answered(greeting.matcher(folded).find() ? meant(scored, Intents.GREETING, GREETED) : scored, folded);
    }

    private List<ScoredIntent> answered(List<ScoredIntent> scored, String folded) {
        if (done.matcher(folded).matches()) {
            return closed(scored);
        }
        if (yes.matcher(folded).find()) {
            return meant(scored, Intents.AFFIRM);
        }
        if (declined.matcher(folded).matches()) {
            return meant(declining(scored), Intents.DENY);
        }
        if (ofData.matcher(folded).matches()) {
            return stated(scored);
        }
        List<ScoredIntent> said = politeNo.matcher(folded).matches() ? unthanked(scored) : scored;
        return no.matcher(folded).find() ? meant(said, Intents.DENY) : said;
    }

    /** "No, I don't need a cot", "no, I don't want to cancel". */
    private static List<ScoredIntent> declining(List<ScoredIntent> scored) {
        return scored.stream()
                .filter(intent -> BESIDE_DECLINED.contains(intent.name()))
                .toList();
    }

    /** "Aparecida é sobrenome sim": the yes at the end only bears out what is told. */
    private static List<ScoredIntent> stated(List<ScoredIntent> scored) {
        List<ScoredIntent> heard = new ArrayList<>(scored.stream()
                .filter(intent ->
                        !intent.name().equals(Intents.AFFIRM) && !intent.name().equals(Intents.INFORM))
                .toList());
        heard.addFirst(new ScoredIntent(Intents.INFORM, MEANT));
        heard.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(heard);
    }

    /** "Ok, I'm done": the ok only leads to the end of the talk, and takes nothing that was offered. */
    private static List<ScoredIntent> closed(List<ScoredIntent> scored) {
        List<ScoredIntent> heard = new ArrayList<>(scored.stream()
                .filter(intent -> !intent.name().equals(Intents.AFFIRM))
                .toList());
        return meant(heard, Intents.GOODBYE);
    }

    private static List<ScoredIntent> unthanked(List<ScoredIntent> scored) {
        return scored.stream()
                .filter(intent -> !intent.name().equals(Intents.THANKS))
                .toList();
    }

    private static List<ScoredIntent> meant(List<ScoredIntent> scored, String answer) {
        return meant(scored, answer, HEARD);
    }

    private static List<ScoredIntent> meant(List<ScoredIntent> scored, String answer, double least) {
        List<ScoredIntent> heard = new ArrayList<>(scored);
        heard.replaceAll(intent -> intent.name().equals(answer) && intent.confidence() >= least
                ? new ScoredIntent(answer, Math.max(MEANT, intent.confidence()))
                : intent);
        heard.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(heard);
    }
}
