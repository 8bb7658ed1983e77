package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many values are exactly right: sentence by sentence, among them those that have any, and type by type. */
final class EntityGauge implements Gauge {

    /** What recognisers of values are measured by, language by language. */
    private static final Set<String> SPELT =
            Set.of(EntityTypes.NUMBER, EntityTypes.ORDINAL, EntityTypes.MONEY, EntityTypes.EMAIL, EntityTypes.PHONE);

    private static final int FEWEST = 6;

    private final Map<String, Share> sentences = new TreeMap<>();
    private final Map<String, Share> telling = new TreeMap<>();
    private final Map<String, Counts> byType = new TreeMap<>();
    private final Map<String, Counts> spelt = new TreeMap<>();

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.entities() == null) {
            return;
        }
        Set<TypedValue> wanted = sentence.entities().stream()
                .map(TypedValue::written)
                .filter(TypedValue::isJudged)
                .collect(Collectors.toSet());
        Set<TypedValue> given = found.entities().stream()
                .map(TypedValue::found)
                .filter(TypedValue::isJudged)
                .filter(value -> isCounted(value, wanted))
                .collect(Collectors.toSet());
        sentences.computeIfAbsent(sentence.lang(), _ -> new Share()).add(wanted.equals(given));
        if (!wanted.isEmpty()) {
            telling.computeIfAbsent(sentence.lang(), _ -> new Share()).add(wanted.equals(given));
        }
        Set<TypedValue> either = new HashSet<>(wanted);
        either.addAll(given);
        for (TypedValue value : either) {
            byType.computeIfAbsent(value.type(), _ -> new Counts()).add(wanted.contains(value), given.contains(value));
            if (SPELT.contains(value.type())) {
                spelt.computeIfAbsent(sentence.lang() + " " + value.type(), _ -> new Counts())
                        .add(wanted.contains(value), given.contains(value));
            }
        }
    }

    /** "A room" is one room to some who label and none to others: one room is judged where rooms are labelled. */
    private static boolean isCounted(TypedValue found, Set<TypedValue> wanted) {
        return !found.equals(TypedValue.written("rooms=1"))
                || wanted.stream().anyMatch(value -> value.type().equals(EntityTypes.ROOMS));
    }

    @Override
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        sentences.forEach((language, share) -> figures.put(language + " values exact", share.value()));
        spelt.forEach((name, counts) -> {
            if (counts.wanted() >= FEWEST) {
                figures.put(name + " F1", counts.f1());
            }
        });
        return figures;
    }

    @Override
    public String report() {
        if (sentences.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("Values\n");
        sentences.forEach((language, share) -> text.append("  %s: sentence exact %s, where it has values %s%n"
                .formatted(language, share, telling.getOrDefault(language, new Share()))));
        spelt.forEach((type, counts) -> text.append("  %-18s %s%n".formatted(type, counts)));
        byType.forEach((type, counts) -> text.append("  %-18s %s%n".formatted(type, counts)));
        return text.toString();
    }
}
