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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        boolean complete = Artefacts.all(classes).stream().allMatch(Files::exists);
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
            Path concepts = Artefacts.concepts(classes, language);
            Files.createDirectories(concepts.resolveSibling("."));
            Files.copy(files.concepts(language), concepts, StandardCopyOption.REPLACE_EXISTING);
            lexicons.put(language, Lexicon.read(Files.newInputStream(concepts)));
        }
        Files.copy(files.meanings(), Artefacts.meanings(classes), StandardCopyOption.REPLACE_EXISTING);
        Meanings meanings = Meanings.read(Files.newInputStream(files.meanings()));
        Grammar grammar = new Grammar(files);
        List<Example> phrases = grammar.multiply();
        List<Example> messages = grammar.messages();
        List<Example> strangers = grammar.strangers();
        for (String language : LANGUAGES) {
            Files.createDirectories(Artefacts.offered(classes, language).resolveSibling("."));
            Files.write(Artefacts.offered(classes, language), new OfferedPhrases(files).of(language));
            Files.createDirectories(Artefacts.vocabulary(classes, language).resolveSibling("."));
            Files.write(Artefacts.vocabulary(classes, language), files.vocabulary(language));
        }
        beside(
                () -> {
                    trainLanguages(phrases, messages);
                    trainMoods(meanings);
                },
                () -> trainIntents(
                        new IntentFeatures(new Lexicons(lexicons), meanings),
                        phrases,
                        Stream.concat(messages.stream(), strangers.stream()).toList()));
    }

    private void trainIntents(IntentFeatures features, List<Example> phrases, List<Example> messages)
            throws IOException {
        IntentTrainer.Trained trained = new IntentTrainer(features).train(phrases, messages);
        write(trained.hearing()::write, Artefacts.hearing(classes));
        write(trained.verdict()::write, Artefacts.verdict(classes));
    }

    private void trainLanguages(List<Example> phrases, List<Example> messages) throws IOException {
        List<Example> sentences = new ArrayList<>(phrases);
        sentences.addAll(messages);
        sentences.addAll(new MoodExamples(files).moods());
        LanguageTrainer told = new LanguageTrainer(LANGUAGES);
        told.read(sentences);
        for (String language : LANGUAGES) {
            told.tell(language, files.words(language));
            told.share(language, files.sharedWords(language));
        }
        write(told.train()::write, Artefacts.languages(classes));
    }

    private void trainMoods(Meanings meanings) throws IOException {
        MoodExamples moods = new MoodExamples(files);
        MoodFeatures features = new MoodFeatures(meanings);
        write(moods.trainMoods(features)::write, Artefacts.moods(classes));
        write(moods.trainUrgency(features)::write, Artefacts.urgency(classes));
    }

    /** Does both, the first on a thread of its own; what one makes does not hang on the other. */
    private static void beside(Work first, Work second) throws IOException {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Future<@Nullable Void> done = worker.submit(() -> {
                first.work();
                return null;
            });
            second.work();
            done.get();
        } catch (ExecutionException failed) {
            throw new IOException("A model was not trained", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Training was interrupted", stopped);
        }
    }

    /** Reads and writes files. */
    @FunctionalInterface
    private interface Work {

        void work() throws IOException;
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
