package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Decides which of the scored intents a text has, in the light of its values and of what was asked. */
final class IntentChoice {

    private static final double SURE = 0.5;
    private static final double GUESS = 0.25;
    private static final double FROM_VALUES = 0.6;
    private static final double FROM_RULES = 0.95;

    /** Thanks beside one of these is how it is said politely: "no, gracias". */
    private static final Set<String> YES_OR_NO = Set.of(Intents.AFFIRM, Intents.DENY);

    private static final Set<String> SAY_LITTLE = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL, EntityTypes.ORDINAL);

    List<ScoredIntent> choose(List<ScoredIntent> scored, List<Value> values, Frame frame, boolean urgent) {
        boolean answers = values.stream().anyMatch(value -> frame.expects(value.type()));
        List<ScoredIntent> chosen = new ArrayList<>();
        double outOfScope = confidenceOf(scored, Intents.OUT_OF_SCOPE);
        for (ScoredIntent intent : scored) {
            boolean ours = !intent.name().equals(Intents.OUT_OF_SCOPE);
            if (ours && intent.confidence() >= SURE && intent.confidence() > outOfScope * 0.8) {
                chosen.add(intent);
            }
        }
        if (urgent) {
            put(chosen, Intents.EMERGENCY, FROM_RULES);
        }
        if (answers) {
            put(chosen, Intents.INFORM, FROM_RULES);
        }
        if (chosen.isEmpty()) {
            chosen.add(fallback(scored, values, outOfScope));
        }
        if (chosen.size() > 1 && !answers) {
            chosen.removeIf(intent -> intent.name().equals(Intents.INFORM));
        }
        if (chosen.stream().anyMatch(intent -> YES_OR_NO.contains(intent.name()))) {
            chosen.removeIf(intent -> intent.name().equals(Intents.THANKS));
        }
        chosen.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(chosen);
    }

    private static ScoredIntent fallback(List<ScoredIntent> scored, List<Value> values, double outOfScope) {
        if (values.stream().anyMatch(value -> !SAY_LITTLE.contains(value.type())) && outOfScope < FROM_VALUES) {
            return new ScoredIntent(Intents.INFORM, FROM_VALUES);
        }
        ScoredIntent best = scored.getFirst();
        return best.confidence() >= GUESS
                ? best
                : new ScoredIntent(Intents.OUT_OF_SCOPE, Math.max(outOfScope, 1 - best.confidence()));
    }

    private static void put(List<ScoredIntent> chosen, String name, double confidence) {
        chosen.removeIf(intent -> intent.name().equals(name));
        chosen.add(new ScoredIntent(name, confidence));
    }

    private static double confidenceOf(List<ScoredIntent> scored, String name) {
        return scored.stream()
                .filter(intent -> intent.name().equals(name))
                .mapToDouble(ScoredIntent::confidence)
                .findFirst()
                .orElse(0);
    }
}
