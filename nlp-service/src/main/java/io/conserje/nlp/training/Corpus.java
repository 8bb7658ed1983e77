package io.conserje.nlp.training;

import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Samples laid out for training, once for all trainings with parts of them. */
final class Corpus {

    private static final int LARGEST_WEIGHT = 127;

    private final List<String> labels;
    private final long[] known;
    private final int[] place;
    private final List<Separator.Point> points;

    /** Lays out samples for these labels; a feature is known when it stands in as many of them as {@code fewest}. */
    Corpus(List<Sample> samples, List<String> labels, int fewest) {
        this.labels = labels;
        this.known = known(samples, fewest);
        List<int[]> rows = samples.stream()
                .map(sample -> LinearModel.rows(known, sample.hashes()))
                .toList();
        this.place = places(rows, known.length);
        List<Separator.Point> laid = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            laid.add(point(rows.get(i), samples.get(i)));
        }
        this.points = laid;
    }

    /** The model of the samples that are used, by their index; its scores are calibrated by these lines. */
    LinearModel separate(IntPredicate isUsed, Separator separator, List<Calibration> calibrations) {
        List<Separator.Point> used = IntStream.range(0, points.size())
                .filter(isUsed)
                .mapToObj(points::get)
                .toList();
        return quantised(separator.separate(used, known.length), calibrations);
    }

    private LinearModel quantised(float[] ranked, List<Calibration> calibrations) {
        byte[] weights = new byte[known.length * labels.size()];
        List<LinearModel.Label> described = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            float unit = unit(ranked, label);
            for (int row = 0; row < known.length; row++) {
                float weight = ranked[place[row] * labels.size() + label];
                weights[row * labels.size() + label] = (byte) Math.round(weight / unit);
            }
            Calibration line = calibrations.get(label);
            float bias = ranked[weights.length + label];
            described.add(
                    new LinearModel.Label(labels.get(label), unit, bias, (float) line.slope(), (float) line.shift()));
        }
        return new LinearModel(described, known, weights);
    }

    /** What the smallest step of a label's weight is worth when the largest one is to fit into a byte. */
    private float unit(float[] trained, int label) {
        float largest = 0;
        for (int at = label; at < trained.length - labels.size(); at += labels.size()) {
            largest = Math.max(largest, Math.abs(trained[at]));
        }
        return Math.max(largest / LARGEST_WEIGHT, Float.MIN_NORMAL);
    }

    private Separator.Point point(int[] rows, Sample sample) {
        int[] placed = IntStream.of(rows).map(row -> place[row]).sorted().toArray();
        boolean[] truths = new boolean[labels.size()];
        for (int label = 0; label < truths.length; label++) {
            truths[label] = sample.labels().contains(labels.get(label));
        }
        return new Separator.Point(
                placed, (float) LinearModel.norm(rows.length, sample.hashes().length), truths, sample.key());
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
