package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@link IntentChoice} chooses of confidences, all that are not named being small. */
final class ChosenIntents {

    private static final IntentChoice CHOICE = new IntentChoice();

    private ChosenIntents() {}

    /** Where nothing was asked before. */
    static List<String> names(List<Value> values, double said, boolean urgent, Map<String, Double> confidences) {
        return of(scored(confidences), values, said, asking(), urgent);
    }

    /** Where these types were asked for. */
    static List<String> answered(List<ScoredIntent> scored, List<Value> values, double said, String... expecting) {
        return of(scored, values, said, asking(expecting), false);
    }

    static List<ScoredIntent> scored(Map<String, Double> confidences) {
        List<ScoredIntent> scored = new ArrayList<>();
        Intents.ALL.forEach(name -> scored.add(new ScoredIntent(name, confidences.getOrDefault(name, 0.01))));
        scored.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return scored;
    }

    private static List<String> of(
            List<ScoredIntent> scored, List<Value> values, double said, Frame frame, boolean urgent) {
        return CHOICE.choose(scored, values, said, frame, urgent).stream()
                .map(ScoredIntent::name)
                .toList();
    }

    private static Frame asking(String... types) {
        return new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of(types));
    }
}
