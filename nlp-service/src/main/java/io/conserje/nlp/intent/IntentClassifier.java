package io.conserje.nlp.intent;

import io.conserje.nlp.learning.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds every intent of a folded text: of the whole of it, and of each of its sentences. */
public final class IntentClassifier {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?;\\n]+\\s+|\\n+|(?<=^\\p{L}{1,10}),\\s*(?!gracias|obrigad|merci|thank)");
    private static final int MOST_SENTENCES = 8;

    private final IntentFeatures features;
    private final LinearModel model;

    private IntentClassifier(IntentFeatures features, LinearModel model) {
        this.features = features;
        this.model = model;
    }

    /** The classifier that the build trained. */
    public static IntentClassifier load() {
        try (InputStream file =
                Objects.requireNonNull(IntentClassifier.class.getResourceAsStream("intents.model"), "intents.model")) {
            return new IntentClassifier(IntentFeatures.load(), LinearModel.read(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every intent with its probability, the most probable first. */
    public List<ScoredIntent> classify(String folded) {
        double[] best = probabilities(folded);
        String[] sentences = SENTENCE_END.split(folded, MOST_SENTENCES);
        if (sentences.length > 1) {
            for (String sentence : sentences) {
                double[] part = sentence.isBlank() ? new double[best.length] : probabilities(sentence);
                for (int i = 0; i < best.length; i++) {
                    best[i] = Math.max(best[i], part[i]);
                }
            }
        }
        List<ScoredIntent> intents = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            intents.add(new ScoredIntent(model.labels().get(i), best[i]));
        }
        intents.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return intents;
    }

    private double[] probabilities(String folded) {
        double[] scores = model.scores(features.of(folded));
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = model.probability(scores[i]);
        }
        return probabilities;
    }
}
