package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.language.LanguageFeatures;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.value.FoldedText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Run by the build: turns the written phrases into the two models that the service ships. */
public final class TrainModels {

    /** The languages that are told apart and understood. */
    public static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private static final double COST = 12;

    /** Gradient at which to stop. Ten times stricter costs twice the time and changes no figure of the evaluation. */
    private static final double TOLERANCE = 1;

    private TrainModels() {}

    /**
     * Trains, unless the models were made of exactly this already.
     *
     * @param arguments the folder of phrases, the folder of classes that gets {@code io/conserje/nlp/...model}, and the
     *     file that remembers what they were made of
     */
    public static void main(String[] arguments) throws IOException {
        Path phrases = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Path remembered = Path.of(arguments[2]);
        String made = Ingredients.of(phrases);
        if (Files.exists(intents(classes))
                && Files.exists(languages(classes))
                && Files.exists(remembered)
                && Files.readString(remembered).equals(made)) {
            return;
        }
        Files.deleteIfExists(remembered);
        train(Phrases.read(phrases), classes);
        Files.writeString(remembered, made);
    }

    /** Writes both models; the same phrases give the same bytes. */
    static void train(Map<String, Map<String, List<String>>> phrases, Path classes) throws IOException {
        List<Example> examples = new Grammar().multiply(phrases);
        IntentFeatures features = IntentFeatures.load();
        LinearModel intents = new LinearTrainer(
                        text -> features.of(FoldedText.of(text).folded()), COST, TOLERANCE)
                .train(examples, Intents.ALL, Example::labels);
        write(intents, intents(classes));
        LinearModel languages = new LinearTrainer(LanguageFeatures::of, COST, TOLERANCE)
                .train(words(examples), LANGUAGES, example -> List.of(example.language()));
        write(languages, languages(classes));
    }

    static Path intents(Path classes) {
        return classes.resolve(Path.of("io", "conserje", "nlp", "intent", "intents.model"));
    }

    static Path languages(Path classes) {
        return classes.resolve(Path.of("io", "conserje", "nlp", "language", "languages.model"));
    }

    /** Every phrase with and without its accents, and every word that only one language has by itself. */
    private static List<Example> words(List<Example> examples) {
        Map<String, Set<String>> languagesOf = new TreeMap<>();
        List<Example> all = new ArrayList<>();
        for (Example example : examples) {
            all.add(example);
            String folded = FoldedText.of(example.text()).folded();
            if (!folded.equals(example.text()) && example.group() % 2 == 0) {
                all.add(new Example(folded, example.language(), example.labels(), example.group()));
            }
            for (String word : example.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}']+")) {
                languagesOf.computeIfAbsent(word, _ -> new HashSet<>()).add(example.language());
            }
        }
        int[] group = {0};
        languagesOf.forEach((word, languages) -> {
            if (languages.size() == 1 && word.length() > 1) {
                all.add(new Example(word, languages.iterator().next(), List.of(), group[0]++));
            }
        });
        return all;
    }

    private static void write(LinearModel model, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
