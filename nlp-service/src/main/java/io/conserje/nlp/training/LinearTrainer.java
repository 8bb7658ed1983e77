package io.conserje.nlp.training;

import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Trains one linear separator a label, each against the rest, and calibrates their scores on held-out phrases. */
public final class LinearTrainer {

    private static final int LARGEST_WEIGHT = 127;

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

    /** What is learnt of these examples. */
    List<Sample> samples(List<Example> examples) {
        return examples.stream()
                .map(example -> new Sample(features.apply(example), example.labels(), example.group()))
                .toList();
    }

    /** The model of these samples, whose scores are no probabilities; the same ones in the same order give the same model. */
    LinearModel separate(List<Sample> samples, List<String> labels) {
        return quantised(
                samples, labels, labels.stream().map(_ -> Calibration.NONE).toList());
    }

    /** The model of these examples; the same examples in the same order give the same model. */
    public LinearModel train(List<Example> examples, List<String> labels) {
        List<Sample> samples = samples(examples);
        List<Sample> seen = samples.stream().filter(Sample::isRehearsed).toList();
        List<Sample> heldOut = samples.stream().filter(Sample::isHeldOut).toList();
        return heldOut.isEmpty() || seen.isEmpty()
                ? separate(samples, labels)
                : quantised(samples, labels, calibrations(separate(seen, labels), heldOut));
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

    private LinearModel quantised(List<Sample> samples, List<String> labels, List<Calibration> calibrations) {
        long[] known = known(samples);
        int[] place = places(samples, known);
        List<Separator.Point> points = samples.stream()
                .map(sample -> point(sample, known, place, labels))
                .toList();
        float[] ranked = new Separator(labels.size(), cost, rounds).separate(points, known.length);
        float[] trained = ranked.clone();
        for (int row = 0; row < known.length; row++) {
            System.arraycopy(ranked, place[row] * labels.size(), trained, row * labels.size(), labels.size());
        }
        byte[] weights = new byte[known.length * labels.size()];
        List<LinearModel.Label> described = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            float unit = unit(trained, label, labels.size());
            for (int at = label; at < weights.length; at += labels.size()) {
                weights[at] = (byte) Math.round(trained[at] / unit);
            }
            Calibration line = calibrations.get(label);
            float bias = trained[weights.length + label];
            described.add(
                    new LinearModel.Label(labels.get(label), unit, bias, (float) line.slope(), (float) line.shift()));
        }
        return new LinearModel(described, known, weights);
    }

    /** What the smallest step of a label's weight is worth when the largest one is to fit into a byte. */
    private static float unit(float[] trained, int label, int labels) {
        float largest = 0;
        for (int at = label; at < trained.length - labels; at += labels) {
            largest = Math.max(largest, Math.abs(trained[at]));
        }
        return Math.max(largest / LARGEST_WEIGHT, Float.MIN_NORMAL);
    }

    /** Frequent features first: what is read together then lies together, which halves the time. */
    private static int[] places(List<Sample> samples, long[] known) {
        int[] counts = new int[known.length];
        for (Sample sample : samples) {
            for (int row : LinearModel.rows(known, sample.hashes())) {
                counts[row]++;
            }
        }
        List<Integer> order = IntStream.range(0, known.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> counts[row]).reversed())
                .toList();
        int[] place = new int[known.length];
        for (int rank = 0; rank < place.length; rank++) {
            place[order.get(rank)] = rank;
        }
        return place;
    }

    private static Separator.Point point(Sample sample, long[] known, int[] place, List<String> labels) {
        int[] rows = IntStream.of(LinearModel.rows(known, sample.hashes()))
                .map(row -> place[row])
                .sorted()
                .toArray();
        boolean[] truths = new boolean[labels.size()];
        for (int label = 0; label < truths.length; label++) {
            truths[label] = sample.labels().contains(labels.get(label));
        }
        return new Separator.Point(rows, (float) LinearModel.norm(rows.length, sample.hashes().length), truths);
    }

    private long[] known(List<Sample> samples) {
        Map<Long, Integer> counts = new HashMap<>();
        samples.forEach(sample -> {
            for (long hash : sample.hashes()) {
                counts.merge(hash, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
