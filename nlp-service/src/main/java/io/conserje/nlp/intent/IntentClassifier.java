package io.conserje.nlp.intent;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.learning.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every intent of a folded text: of the whole of it, of each sentence, and of what "and" joins. Only that a text is
 * not ours is judged by the whole: a stray remark beside a wish is none of our business.
 */
public final class IntentClassifier {

    /** How much a part that only a comma or an "and" cut off may say against the whole sentence. */
    private static final double PART = 0.5;

    private final IntentFeatures features;
    private final LinearModel model;
    private final int outOfScope;

    private IntentClassifier(IntentFeatures features, LinearModel model) {
        this.features = features;
        this.model = model;
        this.outOfScope = model.labels().indexOf(Intents.OUT_OF_SCOPE);
    }

    /** The classifier that the build trained, with the concepts of these languages. */
    public static IntentClassifier load(List<String> languages) {
        return new IntentClassifier(
                new IntentFeatures(Lexicons.load(languages)), Models.beside(IntentClassifier.class, "intents.model"));
    }

    /** Every intent with its probability, the most probable first. */
    public List<ScoredIntent> classify(String folded, String language) {
        List<String> sentences = Clauses.sentences(folded);
        double[] whole = model.probabilities(features.of(folded, language));
        double foreign = whole[outOfScope];
        if (sentences.size() == 1) {
            addParts(whole, folded, language);
        } else {
            for (String sentence : sentences) {
                double[] one = model.probabilities(features.of(sentence, language));
                addParts(one, sentence, language);
                for (int i = 0; i < whole.length; i++) {
                    whole[i] = Math.max(whole[i], one[i]);
                }
            }
        }
        whole[outOfScope] = foreign;
        return ranked(whole);
    }

    /** A part counts where the whole sentence does not speak against it. */
    private void addParts(double[] whole, String sentence, String language) {
        List<String> parts = Clauses.parts(sentence);
        if (parts.size() < 2) {
            return;
        }
        double[] before = whole.clone();
        for (String part : parts) {
            double[] found = model.probabilities(features.of(part, language));
            for (int i = 0; i < whole.length; i++) {
                whole[i] = Math.max(whole[i], Math.pow(before[i], 1 - PART) * Math.pow(found[i], PART));
            }
        }
    }

    private List<ScoredIntent> ranked(double[] probabilities) {
        List<String> labels = model.labels();
        List<ScoredIntent> intents = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            intents.add(new ScoredIntent(labels.get(i), probabilities[i]));
        }
        intents.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return intents;
    }
}
