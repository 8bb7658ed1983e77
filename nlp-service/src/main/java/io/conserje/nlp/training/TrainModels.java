package io.conserje.nlp.training;

import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.intent.Lexicon;
import io.conserje.nlp.intent.Lexicons;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.mood.MoodFeatures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Run by the build: turns the written words into the models that the service ships. */
public final class TrainModels {

    /** The languages that are told apart and understood. */
    public static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private final TrainingFiles files;
    private final Path classes;

    private TrainModels(TrainingFiles files, Path classes) {
        this.files = files;
        this.classes = classes;
    }

    /**
     * Trains, unless the models were made of exactly this already.
     *
     * @param arguments the folder of written words, the folder of classes that gets {@code io/conserje/nlp/...model}, and
     *     the file that remembers what they were made of
     */
    public static void main(String[] arguments) throws IOException {
        Path phrases = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Path remembered = Path.of(arguments[2]);
        String made = Ingredients.of(phrases);
        boolean complete = artefacts(classes).stream().allMatch(Files::exists);
        if (complete && Files.exists(remembered) && Files.readString(remembered).equals(made)) {
            return;
        }
        Files.deleteIfExists(remembered);
        new TrainModels(new TrainingFiles(phrases), classes).train();
        Files.writeString(remembered, made);
    }

    /** Writes all models; the same words give the same bytes. */
    private void train() throws IOException {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path concepts = concepts(classes, language);
            Files.createDirectories(concepts.resolveSibling("."));
            Files.copy(files.concepts(language), concepts, StandardCopyOption.REPLACE_EXISTING);
            lexicons.put(language, Lexicon.read(Files.newInputStream(concepts)));
        }
        Files.copy(files.meanings(), meanings(classes), StandardCopyOption.REPLACE_EXISTING);
        Meanings meanings = Meanings.read(Files.newInputStream(files.meanings()));
        Grammar grammar = new Grammar(files);
        List<Example> phrases = grammar.multiply();
        List<Example> messages = grammar.messages();
        List<Example> taught = new ArrayList<>(messages);
        taught.addAll(grammar.strangers());
        IntentTrainer intents = new IntentTrainer(new IntentFeatures(new Lexicons(lexicons), meanings));
        IntentTrainer.Trained trained = intents.train(phrases, taught);
        write(trained.hearing()::write, hearing(classes));
        write(trained.verdict()::write, verdict(classes));
        for (String language : LANGUAGES) {
            Files.createDirectories(offered(classes, language).resolveSibling("."));
            Files.write(offered(classes, language), new OfferedPhrases(files).of(language));
            Files.createDirectories(vocabulary(classes, language).resolveSibling("."));
            Files.write(vocabulary(classes, language), files.vocabulary(language));
        }
        List<Example> sentences = new ArrayList<>(phrases);
        sentences.addAll(messages);
        sentences.addAll(new MoodExamples(files).moods());
        LanguageTrainer told = new LanguageTrainer(LANGUAGES);
        told.read(sentences);
        for (String language : LANGUAGES) {
            told.tell(language, files.words(language));
            told.share(language, files.sharedWords(language));
        }
        write(told.train()::write, languages(classes));
        MoodExamples moods = new MoodExamples(files);
        MoodFeatures features = new MoodFeatures(meanings);
        write(moods.trainMoods(features)::write, moods(classes));
        write(moods.trainUrgency(features)::write, urgency(classes));
    }

    static List<Path> artefacts(Path classes) {
        List<Path> files = new ArrayList<>(List.of(
                meanings(classes),
                hearing(classes),
                verdict(classes),
                languages(classes),
                moods(classes),
                urgency(classes)));
        LANGUAGES.forEach(language -> files.addAll(
                List.of(concepts(classes, language), offered(classes, language), vocabulary(classes, language))));
        return files;
    }

    static Path hearing(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "hearing.model"));
    }

    private static Path verdict(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "verdict.model"));
    }

    private static Path languages(Path classes) {
        return nlp(classes).resolve(Path.of("language", "languages.model"));
    }

    private static Path moods(Path classes) {
        return nlp(classes).resolve(Path.of("mood", "moods.model"));
    }

    private static Path urgency(Path classes) {
        return nlp(classes).resolve(Path.of("mood", "urgency.model"));
    }

    private static Path concepts(Path classes, String language) {
        return nlp(classes).resolve(Path.of("intent", language + ".concepts"));
    }

    private static Path meanings(Path classes) {
        return nlp(classes).resolve(Path.of("intent", "meanings.txt"));
    }

    private static Path offered(Path classes, String language) {
        return nlp(classes).resolve(Path.of("suggestion", language + ".phrases"));
    }

    private static Path vocabulary(Path classes, String language) {
        return nlp(classes).resolve(Path.of("value", language + ".vocabulary"));
    }

    private static Path nlp(Path classes) {
        return classes.resolve(Path.of("io", "conserje", "nlp"));
    }

    /** Writes itself to a stream. */
    @FunctionalInterface
    private interface Written {

        void write(OutputStream target) throws IOException;
    }

    private static void write(Written model, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
