package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import java.util.Map;
import java.util.TreeMap;

/** How often the language is told, over all sentences and over those of one to three words; figures and signs alone have none. */
final class LanguageGauge implements Gauge {

    private static final int FEW_WORDS = 3;

    private final Map<String, Share> all = new TreeMap<>();
    private final Share few = new Share();

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.text().codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        boolean right = found.language().code().equals(sentence.lang());
        all.computeIfAbsent(sentence.lang(), _ -> new Share()).add(right);
        if (sentence.text().strip().split("\\s+").length <= FEW_WORDS) {
            few.add(right);
        }
    }

    @Override
    public Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        all.forEach((language, share) -> figures.put(language + " language", share.value()));
        if (!few.isEmpty()) {
            figures.put("language of 1 to 3 words", few.value());
        }
        return figures;
    }

    @Override
    public String report() {
        var text = new StringBuilder("Language\n");
        all.forEach((language, share) -> text.append("  %s: %s%n".formatted(language, share)));
        return text.append("  1 to 3 words: %s%n".formatted(few)).toString();
    }
}
