package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.Hearing;
import io.conserje.nlp.intent.IntentFeatures;
import io.conserje.nlp.learning.DenseModel;
import io.conserje.nlp.learning.LinearModel;
import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Trains two models for intents. The first hears them in phrases and messages; the second weighs what was heard, and learns
 * that from messages which were held out when the first was trained once for each fold: only so does it learn how far the
 * first is to be trusted with strangers' words, what goes together, and which part of a text to believe.
 */
final class IntentTrainer {

    private static final double COST = 1;
    private static final int ROUNDS = 6;

    /** A model that only tells how the next one will err need not be as good. */
    private static final int ROUNDS_OF_FOLD = 3;

    private static final int FEWEST = 4;
    private static final int FOLDS = 2;

    /** One phrase of so many tells enough of how much to believe; messages are written by hand, and all tell. */
    private static final int TELLS = 2;

    /** A phrase of what is not ours counts this much beside a message. */
    private static final double PHRASE_COUNTS = 0.3;

    /** Strangers are further from what was learnt than messages of the same hand: by this much the model is too sure. */
    private static final float TOO_SURE = 1.7f;

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
        int firstMessage = messages.isEmpty() ? 0 : phrases.size();
        Corpus corpus = new Corpus(trainer.samples(examples), Intents.ALL, FEWEST);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            CompletableFuture<LinearModel> hearing =
                    CompletableFuture.supplyAsync(() -> separate(corpus, new boolean[examples.size()], ROUNDS), beside);
            List<DenseTrainer.Case> cases = IntStream.range(0, FOLDS)
                    .mapToObj(fold -> cases(examples, firstMessage, corpus, fold))
                    .flatMap(List::stream)
                    .toList();
            DenseModel verdict = DenseTrainer.train(cases, Intents.ALL, beginning(cases));
            return new Trained(hearing.join(), verdict.cooled(TOO_SURE));
        }
    }

    /** What is heard in one fold of the messages by a model that has not seen it. */
    private List<DenseTrainer.Case> cases(List<Example> examples, int firstMessage, Corpus corpus, int fold) {
        boolean[] heldOut = heldOut(examples, firstMessage, fold);
        Hearing hearing = new Hearing(features, separate(corpus, heldOut, ROUNDS_OF_FOLD));
        return IntStream.range(0, heldOut.length)
                .parallel()
                .filter(at -> heldOut[at] && (at >= firstMessage || tells(examples.get(at))))
                .mapToObj(at -> heard(examples.get(at), at >= firstMessage, hearing))
                .toList();
    }

    /** One fold of the messages, and of what is not ours: of that there is more than all messages tell. */
    private static boolean[] heldOut(List<Example> examples, int firstMessage, int fold) {
        boolean[] heldOut = new boolean[examples.size()];
        for (int at = 0; at < heldOut.length; at++) {
            Example example = examples.get(at);
            heldOut[at] = (at >= firstMessage || isForeign(example)) && example.group() % FOLDS == fold;
        }
        return heldOut;
    }

    private static LinearModel separate(Corpus corpus, boolean[] heldOut, int rounds) {
        Separator separator = new Separator(Intents.ALL.size(), COST, rounds);
        return corpus.separate(at -> !heldOut[at], separator, LinearTrainer.none(Intents.ALL));
    }

    private static DenseTrainer.Case heard(Example example, boolean isMessage, Hearing hearing) {
        double[] evidence = hearing.evidence(FoldedText.of(example.text()).folded(), example.language());
        boolean[] truths = new boolean[Intents.ALL.size()];
        example.labels().forEach(label -> truths[Intents.ALL.indexOf(label)] = true);
        return new DenseTrainer.Case(
                evidence, truths, isMessage ? 1 : PHRASE_COUNTS, example.text().hashCode());
    }

    private static boolean tells(Example example) {
        return Math.floorMod(example.text().hashCode(), TELLS) == 0;
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
