package io.conserje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Trains one logistic regression a label, each against the rest, and calibrates their scores on held-out phrases. */
public final class LinearTrainer {

    private static final int FEWEST_EXAMPLES = 2;
    private static final int FOLDS = 5;
    private static final int CALIBRATION_ROUNDS = 300;

    private final Function<String, long[]> features;
    private final double cost;
    private final double tolerance;

    /** Trains on the features that this function reads; {@code cost} is the weight of the data against smoothness. */
    public LinearTrainer(Function<String, long[]> features, double cost, double tolerance) {
        this.features = features;
        this.cost = cost;
        this.tolerance = tolerance;
        Linear.disableDebugOutput();
    }

    /** The model of these examples; the same examples in the same order give the same model. */
    public LinearModel train(List<Example> examples, List<String> labels, Function<Example, List<String>> labelsOf) {
        List<long[]> hashes = examples.stream().map(Example::text).map(features).toList();
        List<Integer> training = IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).group() % FOLDS != 0)
                .boxed()
                .toList();
        LinearModel part = fit(examples, hashes, training, labels, labelsOf, new double[] {1, 0});
        double[] calibration = calibration(part, examples, hashes, labels, labelsOf);
        List<Integer> all = IntStream.range(0, examples.size()).boxed().toList();
        return fit(examples, hashes, all, labels, labelsOf, calibration);
    }

    private LinearModel fit(
            List<Example> examples,
            List<long[]> hashes,
            List<Integer> rows,
            List<String> labels,
            Function<Example, List<String>> labelsOf,
            double[] calibration) {
        long[] known = known(hashes, rows);
        Feature[][] matrix =
                rows.stream().map(row -> nodes(hashes.get(row), known)).toArray(Feature[][]::new);
        List<List<String>> truths =
                rows.stream().map(row -> labelsOf.apply(examples.get(row))).toList();
        float[] weights = new float[(known.length + 1) * labels.size()];
        IntStream.range(0, labels.size()).forEach(label -> {
            double[] trained = weights(matrix, truths, labels.get(label), known.length);
            for (int row = 0; row <= known.length; row++) {
                weights[row * labels.size() + label] = (float) trained[row];
            }
        });
        return new LinearModel(labels, known, weights, (float) calibration[0], (float) calibration[1]);
    }

    private double[] weights(Feature[][] matrix, List<List<String>> truths, String label, int known) {
        Problem problem = new Problem();
        problem.l = matrix.length;
        problem.n = known + 1;
        problem.x = matrix;
        problem.bias = 1;
        problem.y = truths.stream()
                .mapToDouble(labels -> labels.contains(label) ? 1 : -1)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, cost, tolerance);
        parameter.setRandom(new Random(label.hashCode()));
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    private static long[] known(List<long[]> hashes, List<Integer> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> Arrays.stream(hashes.get(row)).forEach(hash -> counts.merge(hash, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_EXAMPLES)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static Feature[] nodes(long[] hashes, long[] known) {
        int[] rows = Arrays.stream(hashes)
                .mapToInt(hash -> Arrays.binarySearch(known, hash))
                .filter(row -> row >= 0)
                .sorted()
                .toArray();
        List<Feature> nodes = new ArrayList<>();
        double norm = rows.length == 0 ? 0 : 1 / Math.sqrt(rows.length);
        for (int row : rows) {
            nodes.add(new FeatureNode(row + 1, norm));
        }
        nodes.add(new FeatureNode(known.length + 1, 1));
        return nodes.toArray(Feature[]::new);
    }

    /** Platt's scaling by plain gradient steps: which share of held-out labels with a score is right. */
    private static double[] calibration(
            LinearModel part,
            List<Example> examples,
            List<long[]> hashes,
            List<String> labels,
            Function<Example, List<String>> labelsOf) {
        double[] line = {1, 0};
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (examples.get(i).group() % FOLDS == 0) {
                double[] scores = part.scores(hashes.get(i));
                for (int label = 0; label < scores.length; label++) {
                    boolean right = labelsOf.apply(examples.get(i)).contains(labels.get(label));
                    points.add(new double[] {scores[label], right ? 1 : 0});
                }
            }
        }
        for (int round = 0; round < CALIBRATION_ROUNDS && !points.isEmpty(); round++) {
            double slope = 0;
            double shift = 0;
            for (double[] point : points) {
                double error = point[1] - 1 / (1 + Math.exp(-(line[0] * point[0] + line[1])));
                slope += error * point[0];
                shift += error;
            }
            line[0] = Math.clamp(line[0] + slope / points.size(), 0.3, 4);
            line[1] = Math.clamp(line[1] + 4 * shift / points.size(), -3, 3);
        }
        return line;
    }
}
