package io.conserje.nlp.suggestion;

import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.value.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Completes a text from the reviewed phrases, and ranks the intents by the classifier and by what completes it. */
final class Suggester {

    private static final int MOST_INTENTS = 5;
    private static final int ASKED = 20;
    private static final double LEAST = 0.05;

    private final LanguageDetector languages;
    private final IntentClassifier intents;
    private final String usualLanguage;
    private final Map<String, PhraseIndex> phrases = new LinkedHashMap<>();

    Suggester(LanguageDetector languages, IntentClassifier intents, String usualLanguage) {
        this.languages = languages;
        this.intents = intents;
        this.usualLanguage = usualLanguage;
        languages.languages().forEach(language -> phrases.put(language, load(language)));
    }

    Suggestions suggest(SuggestionRequest request) {
        String language = languages
                .detect(request.text(), request.language(), usualLanguage)
                .code();
        String folded = FoldedText.of(request.text()).folded().stripLeading();
        if (folded.isBlank()) {
            return new Suggestions(language, List.of(), List.of());
        }
        List<PhraseIndex.Match> matches = phrases.getOrDefault(
                        language, phrases.values().iterator().next())
                .find(folded, ASKED);
        return new Suggestions(
                language,
                ranked(intents.classify(folded, language), matches),
                matches.stream()
                        .limit(request.most())
                        .map(Suggester::completion)
                        .toList());
    }

    private static List<Suggestions.Intent> ranked(List<ScoredIntent> scored, List<PhraseIndex.Match> matches) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        scored.forEach(intent -> confidences.put(intent.name(), intent.confidence() / 2));
        double all = matches.stream().mapToDouble(PhraseIndex.Match::score).sum();
        matches.forEach(
                match -> confidences.merge(match.phrase().intent(), match.score() / Math.max(all, 1) / 2, Double::sum));
        return confidences.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_INTENTS)
                .map(entry -> new Suggestions.Intent(entry.getKey(), rounded(entry.getValue())))
                .toList();
    }

    private static Suggestions.Completion completion(PhraseIndex.Match match) {
        return new Suggestions.Completion(match.phrase().text(), match.phrase().intent(), rounded(match.score()));
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static PhraseIndex load(String language) {
        String name = language + ".phrases";
        try (InputStream file = Objects.requireNonNull(Suggester.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new PhraseIndex(reader.lines().map(ReviewedPhrase::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
