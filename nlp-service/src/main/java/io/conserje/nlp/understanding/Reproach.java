package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A bad mood makes a reproach likelier, unless another wish explains it: who wants a person, refuses or cancels is rarely glad. */
final class Reproach {

    /** Logits for the worst mood; chosen on the development sets. */
    private static final double WEIGHT = 0.5;

    private static final double SURE = 0.5;

    /** Keeps logits finite. */
    private static final double LEAST = 1e-6;

    private static final Set<String> EXPLAIN = Set.of(Intents.HUMAN_HANDOFF, Intents.DENY, Intents.CANCEL_RESERVATION);

    private Reproach() {}

    /**
     * The intents in the light of a mood, the surest first.
     *
     * @param mood -1 to 1
     */
    static List<ScoredIntent> heard(List<ScoredIntent> scored, double mood) {
        boolean explained =
                scored.stream().anyMatch(intent -> EXPLAIN.contains(intent.name()) && intent.confidence() >= SURE);
        if (mood >= 0 || explained) {
            return scored;
        }
        return scored.stream()
                .map(intent -> intent.name().equals(Intents.COMPLAINT)
                        ? new ScoredIntent(intent.name(), likelier(intent.confidence(), WEIGHT * -mood))
                        : intent)
                .sorted(Comparator.comparingDouble(ScoredIntent::confidence).reversed())
                .toList();
    }

    private static double likelier(double confidence, double logits) {
        double inside = Math.clamp(confidence, LEAST, 1 - LEAST);
        return 1 / (1 + Math.exp(-Math.log(inside / (1 - inside)) - logits));
    }
}
