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
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Run by the build: turns the written phrases into the two models that the service ships. */
public final class TrainModels {

    /** The languages that are told apart and understood. */
    public static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private TrainModels() {}

    /** Arguments: the folder of phrases, the folder of classes that gets {@code io/conserje/nlp/...model}. */
    public static void main(String[] arguments) throws IOException {
        if (isFresh(Path.of(arguments[0]), Path.of(arguments[1]))) {
            return;
        }
        List<Example> examples = new Grammar().multiply(Phrases.read(Path.of(arguments[0])));
        Path target = Path.of(arguments[1], "io", "conserje", "nlp");
        IntentFeatures features = IntentFeatures.load();
        LinearModel intents = new LinearTrainer(
                        text -> features.of(FoldedText.of(text).folded()), 12, 0.05)
                .train(examples, Intents.ALL, Example::labels);
        write(intents, target.resolve("intent").resolve("intents.model"));
        LinearModel languages = new LinearTrainer(LanguageFeatures::of, 12, 0.05)
                .train(words(examples), LANGUAGES, example -> List.of(example.language()));
        write(languages, target.resolve("language").resolve("languages.model"));
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

    /** True when both models are newer than every phrase and every class: training again would give the same. */
    private static boolean isFresh(Path phrases, Path classes) throws IOException {
        try (Stream<Path> sources = Stream.concat(Files.walk(phrases), Files.walk(classes))) {
            Path last = classes.resolve(Path.of("io", "conserje", "nlp", "language", "languages.model"));
            if (!Files.exists(last)) {
                return false;
            }
            FileTime trained = Files.getLastModifiedTime(last);
            for (Path source : sources.filter(path -> path.toString().matches(".*\\.(?:txt|class|words)"))
                    .toList()) {
                if (Files.getLastModifiedTime(source).compareTo(trained) > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void write(LinearModel model, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
