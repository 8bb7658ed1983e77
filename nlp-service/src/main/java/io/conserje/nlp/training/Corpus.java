package io.conserje.nlp.training;

import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Samples laid out for training, once for all trainings with parts of them. */
final class Corpus {

    private static final int LARGEST_WEIGHT = 127;

    private final List<String> labels;
    private final FeatureIndex known;
    private final int[] place;
    private final List<Separator.Point> points;

    /** Lays out samples for these labels; a feature is known when it stands in as many of them as {@code fewest}. */
    Corpus(List<Sample> samples, List<String> labels, int fewest) {
        this.labels = labels;
        this.known = FeatureIndex.of(known(samples, fewest));
        List<int[]> rows =
                samples.stream().map(sample -> known.rows(sample.hashes())).toList();
        this.place = places(rows, known.size());
        Map<List<String>, float[]> signs = new HashMap<>();
        List<Separator.Point> laid = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Sample sample = samples.get(i);
            laid.add(point(rows.get(i), sample, signs.computeIfAbsent(sample.labels(), this::signs)));
        }
        this.points = laid;
    }

    /** The model of the samples that are used, by their index; its scores are calibrated by these lines. */
    LinearModel separate(IntPredicate isUsed, Separator separator, List<Calibration> calibrations) {
        List<Separator.Point> used = IntStream.range(0, points.size())
                .filter(isUsed)
                .mapToObj(points::get)
                .toList();
        return quantised(separator.separate(used, known.size()), calibrations);
    }

    private LinearModel quantised(float[] ranked, List<Calibration> calibrations) {
        float[] units = units(ranked);
        byte[] weights = new byte[known.size() * labels.size()];
        for (int row = 0; row < known.size(); row++) {
            int from = place[row] * labels.size();
            for (int label = 0; label < units.length; label++) {
                weights[row * units.length + label] = (byte) Math.round(ranked[from + label] / units[label]);
            }
        }
        List<LinearModel.Label> described = new ArrayList<>();
        for (int label = 0; label < units.length; label++) {
            Calibration line = calibrations.get(label);
            float bias = ranked[weights.length + label];
            described.add(new LinearModel.Label(
                    labels.get(label), units[label], bias, (float) line.slope(), (float) line.shift()));
        }
        return new LinearModel(described, known, weights);
    }

    /** What the smallest step of each label's weights is worth when the largest one is to fit into a byte. */
    private float[] units(float[] trained) {
        float[] units = new float[labels.size()];
        for (int at = 0; at < trained.length - units.length; at++) {
            int label = at % units.length;
            units[label] = Math.max(units[label], Math.abs(trained[at]));
        }
        for (int label = 0; label < units.length; label++) {
            units[label] = Math.max(units[label] / LARGEST_WEIGHT, Float.MIN_NORMAL);
        }
        return units;
    }

    private Separator.Point point(int[] rows, Sample sample, float[] signs) {
        int[] placed = IntStream.of(rows).map(row -> place[row]).sorted().toArray();
        return new Separator.Point(
                placed, (float) LinearModel.norm(rows.length, sample.hashes().length), signs, sample.key());
    }

    private float[] signs(List<String> own) {
        float[] signs = new float[labels.size()];
        for (int label = 0; label < signs.length; label++) {
            signs[label] = own.contains(labels.get(label)) ? 1 : -1;
        }
        return signs;
    }

    /** Frequent features first: what is read together then lies together, which halves the time. */
    private static int[] places(List<int[]> rows, int known) {
        int[] counts = new int[known];
        rows.forEach(own -> {
            for (int row : own) {
                counts[row]++;
            }
        });
        List<Integer> order = IntStream.range(0, known)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> counts[row]).reversed())
                .toList();
        int[] place = new int[known];
        for (int rank = 0; rank < place.length; rank++) {
            place[order.get(rank)] = rank;
        }
        return place;
    }

    private static long[] known(List<Sample> samples, int fewest) {
        long[] all = samples.stream()
                .flatMapToLong(sample -> Arrays.stream(sample.hashes()))
                .toArray();
        Arrays.sort(all);
        return IntStream.range(0, all.length)
                .filter(at -> (at == 0 || all[at - 1] != all[at])
                        && at + fewest <= all.length
                        && all[at + fewest - 1] == all[at])
                .mapToLong(at -> all[at])
                .toArray();
    }
}
