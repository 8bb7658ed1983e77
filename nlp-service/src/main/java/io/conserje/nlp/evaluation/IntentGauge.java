package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How well intents are found: all of a sentence, the most confident one, intent by intent, and what is mistaken. */
final class IntentGauge implements Gauge {

    private static final int MOST_PAIRS = 15;

    private final Map<String, Counts> byLanguage = new TreeMap<>();
    private final Map<String, Share> top = new TreeMap<>();
    private final Map<String, Share> exact = new TreeMap<>();
    private final Map<String, Counts> byIntent = new TreeMap<>();
    private final Map<String, Integer> mistaken = new TreeMap<>();

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.intents().isEmpty()) {
            return;
        }
        Set<String> wanted = new TreeSet<>(sentence.intents());
        Set<String> given =
                found.intents().stream().map(Understanding.Intent::name).collect(Collectors.toCollection(TreeSet::new));
        String language = sentence.lang();
        Set<String> either = new HashSet<>(wanted);
        either.addAll(given);
        for (String intent : either) {
            boolean isWanted = wanted.contains(intent);
            boolean isGiven = given.contains(intent);
            byLanguage.computeIfAbsent(language, _ -> new Counts()).add(isWanted, isGiven);
            byIntent.computeIfAbsent(intent, _ -> new Counts()).add(isWanted, isGiven);
        }
        top.computeIfAbsent(language, _ -> new Share())
                .add(wanted.contains(found.intents().getFirst().name()));
        exact.computeIfAbsent(language, _ -> new Share()).add(wanted.equals(given));
        rememberMistakes(wanted, given);
    }

    private void rememberMistakes(Set<String> wanted, Set<String> given) {
        Set<String> missed = new TreeSet<>(wanted);
        missed.removeAll(given);
        Set<String> tooMany = new TreeSet<>(given);
        tooMany.removeAll(wanted);
        if (!missed.isEmpty() || !tooMany.isEmpty()) {
            mistaken.merge(missed + " for " + tooMany, 1, Integer::sum);
        }
    }

    @Override
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        byLanguage.forEach((language, counts) -> figures.put(language + " intents F1", counts.f1()));
        top.forEach((language, share) -> figures.put(language + " top intent right", share.value()));
        return figures;
    }

    @Override
    public String report() {
        if (byLanguage.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("Intents\n");
        byLanguage.forEach((language, counts) -> text.append("  %s: %s, top right %s, all right %s%n"
                .formatted(language, counts, top.get(language), exact.get(language))));
        text.append("Core intents\n");
        CoreIntents.ALL.forEach(
                intent -> text.append("  %-22s %s%n".formatted(intent, byIntent.getOrDefault(intent, new Counts()))));
        text.append("Other intents\n");
        byIntent.forEach((intent, counts) ->
                text.append(CoreIntents.ALL.contains(intent) ? "" : "  %-22s %s%n".formatted(intent, counts)));
        text.append("Most frequent mistakes (missed for too many)\n");
        mistaken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PAIRS)
                .forEach(pair -> text.append("  %3d  %s%n".formatted(pair.getValue(), pair.getKey())));
        return text.toString();
    }
}
