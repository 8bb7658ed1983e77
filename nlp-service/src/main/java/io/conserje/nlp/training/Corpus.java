package io.conserje.nlp.training;

import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Samples laid out for training, once for all trainings with parts of them. */
final class Corpus {

    private static final int LARGEST_WEIGHT = 127;

    /** What being in one sample counts beside the number of a row. */
    private static final long ONCE = 1L << Integer.SIZE;

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
        int[] placed = new int[rows.length];
        for (int at = 0; at < rows.length; at++) {
            placed[at] = place[rows[at]];
        }
        Arrays.sort(placed);
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
        long[] ranked = new long[known];
        for (int row = 0; row < known; row++) {
            ranked[row] = row;
        }
        for (int[] own : rows) {
            for (int row : own) {
                ranked[row] -= ONCE;
            }
        }
        Arrays.sort(ranked);
        int[] place = new int[known];
        for (int rank = 0; rank < known; rank++) {
            place[(int) ranked[rank]] = rank;
        }
        return place;
    }

    private static long[] known(List<Sample> samples, int fewest) {
        long[] all = new long
                [samples.stream().mapToInt(sample -> sample.hashes().length).sum()];
        int filled = 0;
        for (Sample sample : samples) {
            System.arraycopy(sample.hashes(), 0, all, filled, sample.hashes().length);
            filled += sample.hashes().length;
        }
        Arrays.sort(all);
        int kept = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= fewest) {
                all[kept++] = all[from];
            }
        }
        return Arrays.copyOf(all, kept);
    }
}
