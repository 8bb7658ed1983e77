package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import java.util.Map;
import java.util.TreeMap;

/** How often what is not ours is refused, and what is ours is not. */
final class ScopeGauge implements Gauge {

    private final Map<String, Share> refused = new TreeMap<>();
    private final Map<String, Share> kept = new TreeMap<>();

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.intents().isEmpty()) {
            return;
        }
        boolean given = found.intents().getFirst().name().equals(Intents.OUT_OF_SCOPE);
        boolean wanted = sentence.intents().contains(Intents.OUT_OF_SCOPE);
        (wanted ? refused : kept)
                .computeIfAbsent(sentence.lang(), _ -> new Share())
                .add(given == wanted);
    }

    @Override
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        refused.forEach((language, share) -> figures.put(language + " out of scope refused", share.value()));
        kept.forEach((language, share) -> figures.put(language + " in scope kept", share.value()));
        return figures;
    }

    @Override
    public String report() {
        var text = new StringBuilder("Scope\n");
        refused.forEach((language, share) -> text.append("  %s: out of scope refused %s%n".formatted(language, share)));
        kept.forEach((language, share) -> text.append("  %s: in scope kept %s%n".formatted(language, share)));
        return refused.isEmpty() && kept.isEmpty() ? "" : text.toString();
    }
}
