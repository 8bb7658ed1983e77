package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.Hearing;
import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.learning.DenseModel;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains two models for intents. The first hears them in phrases and messages; the second weighs what was heard, and learns
 * that from messages which were held out when the first was trained once for each fold: only so does it learn how far the
 * first is to be trusted with strangers' words, what goes together, and which part of a text to believe.
 */
final class IntentTrainer {

    private static final double COST = 1;
    private static final int ROUNDS = 6;
    private static final int FEWEST = 4;
    private static final int FOLDS = 2;

    /** What is not ours is more than all that messages tell of it: some of its phrases are held out beside them. */
    private static final int OF_FOREIGN = 3;

    private static final double FOREIGN_COUNTS = 0.3;

    /** Where the weights begin: what the whole says and what a part says count the same. */
    private static final float BEGINNING = 1.5f;

    private final IntentFeatures features;
    private final LinearTrainer trainer;

    IntentTrainer(IntentFeatures features) {
        this.features = features;
        this.trainer = new LinearTrainer(
                example -> features.of(FoldedText.of(example.text()).folded(), example.language()),
                COST,
                ROUNDS,
                FEWEST);
    }

    /**
     * Both models.
     *
     * @param hearing scores texts and parts of them
     * @param verdict tells probabilities from all scores of a text
     */
    record Trained(LinearModel hearing, DenseModel verdict) {}

    /** Trains with phrases and whole messages, or phrases alone; the same ones in the same order give the same models. */
    Trained train(List<Example> phrases, List<Example> messages) {
        List<Example> examples = new ArrayList<>(phrases);
        examples.addAll(messages);
        List<Sample> samples = trainer.samples(examples);
        List<DenseTrainer.Case> cases = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            cases.addAll(heldOut(examples, samples, messages.isEmpty() ? 0 : phrases.size(), fold));
        }
        LinearModel hearing = trainer.separate(samples, Intents.ALL);
        return new Trained(hearing, DenseTrainer.train(cases, Intents.ALL, beginning(cases)));
    }

    /** What a model hears in one fold of the messages when it was trained without it. */
    private List<DenseTrainer.Case> heldOut(List<Example> examples, List<Sample> samples, int phrases, int fold) {
        List<Sample> seen = new ArrayList<>();
        List<Example> unseen = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            if ((i >= phrases || isForeign(example)) && example.group() % FOLDS == fold) {
                unseen.add(example);
            } else {
                seen.add(samples.get(i));
            }
        }
        Hearing hearing = new Hearing(features, trainer.separate(seen, Intents.ALL));
        return unseen.stream().map(example -> heard(example, hearing)).toList();
    }

    private static DenseTrainer.Case heard(Example example, Hearing hearing) {
        double[] evidence =
                hearing.evidence(FoldedText.of(example.text()).folded(), example.language());
        boolean[] truths = new boolean[Intents.ALL.size()];
        example.labels().forEach(label -> truths[Intents.ALL.indexOf(label)] = true);
        return new DenseTrainer.Case(evidence, truths, isForeign(example) ? FOREIGN_COUNTS : 1);
    }

    private static boolean isForeign(Example example) {
        return example.labels().contains(Intents.OUT_OF_SCOPE);
    }

    private static float[][] beginning(List<DenseTrainer.Case> cases) {
        int labels = Intents.ALL.size();
        float[][] start = new float[labels][cases.getFirst().evidence().length];
        for (int label = 0; label < labels; label++) {
            start[label][label] = BEGINNING;
            start[label][labels + label] = BEGINNING;
        }
        return start;
    }
}
