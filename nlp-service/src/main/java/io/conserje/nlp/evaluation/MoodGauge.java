package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import java.util.Map;
import java.util.TreeMap;

/** How often the mood is told, each mood counting the same, and how often danger is. */
final class MoodGauge implements Gauge {

    private final Map<String, Map<String, Share>> moods = new TreeMap<>();
    private final Map<String, Share> danger = new TreeMap<>();
    private final Map<String, Share> calm = new TreeMap<>();

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.sentiment() != null) {
            moods.computeIfAbsent(sentence.lang(), _ -> new TreeMap<>())
                    .computeIfAbsent(sentence.sentiment(), _ -> new Share())
                    .add(found.sentiment().label().equals(sentence.sentiment()));
        }
        if (sentence.urgent() != null) {
            (sentence.urgent() ? danger : calm)
                    .computeIfAbsent(sentence.lang(), _ -> new Share())
                    .add(found.urgent() == sentence.urgent());
        }
    }

    @Override
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        moods.forEach((language, byMood) -> figures.put(language + " mood, balanced", balanced(byMood)));
        danger.forEach((language, share) -> figures.put(language + " danger found", share.value()));
        calm.forEach((language, share) -> figures.put(language + " calm left alone", share.value()));
        return figures;
    }

    @Override
    public String report() {
        var text = new StringBuilder();
        moods.forEach((language, byMood) -> text.append(
                "  %s: balanced accuracy %.3f, recall by mood %s%n".formatted(language, balanced(byMood), byMood)));
        danger.forEach((language, share) -> text.append("  %s: urgent found %s%n".formatted(language, share)));
        calm.forEach((language, share) -> text.append("  %s: calm left alone %s%n".formatted(language, share)));
        return text.isEmpty() ? "" : "Mood\n" + text;
    }

    private static double balanced(Map<String, Share> byMood) {
        return byMood.values().stream().mapToDouble(Share::value).average().orElse(0);
    }
}
