package io.conserje.nlp.intent;

import io.conserje.nlp.learning.DenseModel;
import io.conserje.nlp.learning.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every intent of a folded text: what is heard in the whole and in its parts is weighed in the light of all of it. */
public final class IntentClassifier {

    private final Hearing hearing;
    private final DenseModel verdict;

    /** A classifier of these two, which were trained together. */
    public IntentClassifier(Hearing hearing, DenseModel verdict) {
        this.hearing = hearing;
        this.verdict = verdict;
    }

    /** The classifier that the build trained, with the concepts of these languages and these meanings. */
    public static IntentClassifier load(List<String> languages, Meanings meanings) {
        IntentFeatures features = new IntentFeatures(Lexicons.load(languages), meanings);
        return new IntentClassifier(
                new Hearing(features, Models.linear(IntentClassifier.class, "hearing.model")),
                Models.dense(IntentClassifier.class, "verdict.model"));
    }

    /** Every intent with its probability, the most probable first. */
    public List<ScoredIntent> classify(String folded, String language) {
        double[] probabilities = verdict.probabilities(hearing.evidence(folded, language));
        List<ScoredIntent> intents = new ArrayList<>();
        for (int label = 0; label < probabilities.length; label++) {
            intents.add(new ScoredIntent(verdict.labels().get(label), probabilities[label]));
        }
        intents.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return intents;
    }
}
