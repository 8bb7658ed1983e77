package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.Hearing;
import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.intent.Lexicon;
import io.conserje.nlp.intent.Lexicons;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.language.LanguageSigns;
import io.conserje.nlp.language.LanguageWords;
import io.conserje.nlp.learning.DenseModel;
import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.FeatureSink;
import io.conserje.nlp.learning.Hashes;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Numbers;
import io.conserje.nlp.learning.WeightRows;
import io.conserje.nlp.mood.MoodFeatures;
import io.conserje.nlp.value.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that the models are made of, as one digest: phrases, code that reads and trains, labels, library. */
final class Ingredients {

    static final List<Class<?>> CODE = List.of(
            TrainModels.class,
            Ingredients.class,
            Artefacts.class,
            Calibration.class,
            Composition.class,
            Corpus.class,
            Courtesies.class,
            DenseTrainer.class,
            Dressing.class,
            Example.class,
            Grammar.class,
            Haste.class,
            IntentTrainer.class,
            Inflections.class,
            LanguageCounts.class,
            LanguageTrainer.class,
            LetterOdds.class,
            LinearTrainer.class,
            Message.class,
            MessageExamples.class,
            MessageMoods.class,
            MoodExamples.class,
            MoodReviews.class,
            OfferedPhrases.class,
            Partners.class,
            Phrases.class,
            Separator.class,
            SteadyOrder.class,
            Pieces.class,
            Sample.class,
            TrainingFiles.class,
            DenseModel.class,
            FeatureIndex.class,
            LinearModel.class,
            Numbers.class,
            WeightRows.class,
            MoodFeatures.class,
            FeatureSink.class,
            Hashes.class,
            Hearing.class,
            IntentFeatures.class,
            Lexicon.class,
            Lexicons.class,
            Meanings.class,
            LanguageSigns.class,
            LanguageWords.class,
            FoldedText.class);

    private Ingredients() {}

    /** The digest of these phrases with the code that runs now: contents, not times of files. */
    static String of(Path phrases) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(phrases)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(phrases.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        for (Class<?> type : CODE) {
            digest.update(bytes(type, type.getSimpleName() + ".class"));
        }
        digest.update(bytes(Hearing.class, "Evidence.class"));
        digest.update(bytes(Hearing.class, "Clauses.class"));
        digest.update(bytes(Hearing.class, "Strangeness.class"));
        digest.update(bytes(Hearing.class, "Tokens.class"));
        digest.update(bytes(MoodFeatures.class, "moods.txt"));
        digest.update(Intents.ALL.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Class<?> beside, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
