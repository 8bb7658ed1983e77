package io.conserje.nlp.training;

import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Trains one linear separator a label, each against the rest, and calibrates their scores on held-out phrases. */
public final class LinearTrainer {

    private final Function<Example, long[]> features;
    private final double cost;
    private final int rounds;
    private final int fewest;

    /**
     * A trainer.
     *
     * @param features reads the features of an example
     * @param cost weight of the data against smoothness
     * @param rounds over the examples
     * @param fewest examples that a feature must stand in
     */
    public LinearTrainer(Function<Example, long[]> features, double cost, int rounds, int fewest) {
        this.features = features;
        this.cost = cost;
        this.rounds = rounds;
        this.fewest = fewest;
    }

    /** The model of these examples; the same examples in the same order give the same model. */
    public LinearModel train(List<Example> examples, List<String> labels) {
        List<Sample> samples = samples(examples);
        Corpus corpus = new Corpus(samples, labels, fewest);
        Separator separator = new Separator(labels.size(), cost, rounds);
        List<Calibration> none = none(labels);
        List<Sample> heldOut = samples.stream().filter(Sample::isHeldOut).toList();
        boolean isRehearsed = samples.stream().anyMatch(Sample::isRehearsed);
        List<Calibration> calibrations = heldOut.isEmpty() || !isRehearsed
                ? none
                : calibrations(corpus.separate(at -> samples.get(at).isRehearsed(), separator, none), heldOut);
        return corpus.separate(_ -> true, separator, calibrations);
    }

    /** What is learnt of these examples. */
    List<Sample> samples(List<Example> examples) {
        return examples.stream()
                .map(example -> new Sample(features.apply(example), example.labels(), example.group()))
                .toList();
    }

    /** Scores as they are. */
    static List<Calibration> none(List<String> labels) {
        return labels.stream().map(_ -> Calibration.NONE).toList();
    }

    private static List<Calibration> calibrations(LinearModel model, List<Sample> heldOut) {
        List<double[]> scores =
                heldOut.stream().map(sample -> model.scores(sample.hashes())).toList();
        List<Calibration> calibrations = new ArrayList<>();
        for (int label = 0; label < model.labels().size(); label++) {
            String name = model.labels().get(label);
            int index = label;
            calibrations.add(Calibration.of(
                    scores.stream().mapToDouble(score -> score[index]).toArray(),
                    heldOut.stream()
                            .map(sample -> sample.labels().contains(name))
                            .toList()));
        }
        return calibrations;
    }
}
