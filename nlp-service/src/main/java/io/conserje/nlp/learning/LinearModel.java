package io.conserje.nlp.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** One small weight a feature and label; a label's score is the sum of the weights of the text's features. */
public final class LinearModel {

    private static final int VERSION = 3;

    /** A feature that was never seen makes a text longer by this much, and so its scores less sure. */
    private static final double UNKNOWN_COUNTS = 0.25;

    private final List<Label> labels;
    private final FeatureIndex features;
    private final WeightRows weights;

    /**
     * A model.
     *
     * @param labels what is told apart, at most 64
     * @param features the known ones
     * @param weights label by label within each feature, in units of the label
     */
    public LinearModel(List<Label> labels, FeatureIndex features, byte[] weights) {
        this(labels, features, WeightRows.of(labels.size(), weights));
    }

    private LinearModel(List<Label> labels, FeatureIndex features, WeightRows weights) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.weights = weights;
    }

    /**
     * What is told apart.
     *
     * @param name of the label
     * @param unit what a weight of one is worth
     * @param bias score of a text that says nothing
     * @param slope of the calibration
     * @param shift of the calibration
     */
    public record Label(String name, float unit, float bias, float slope, float shift) {

        /** The calibrated log odds of a score. */
        double odds(double score) {
            return slope * score + shift;
        }
    }

    /** The names of what is told apart. */
    public List<String> labels() {
        return labels.stream().map(Label::name).toList();
    }

    /**
     * What is known of a text.
     *
     * @param scores of every label
     * @param unknown the share of its features that stood in nothing that was learnt, 0 to 1
     */
    public record Heard(double[] scores, double unknown) {}

    /** The score of every label for these feature hashes, and the share of them that is unknown. */
    public Heard hear(long[] hashes) {
        int[] rows = features.rows(hashes);
        double norm = norm(rows.length, hashes.length);
        int[] sums = new int[labels.size()];
        for (int row : rows) {
            weights.add(row, sums);
        }
        double[] scores = new double[sums.length];
        for (int label = 0; label < sums.length; label++) {
            scores[label] = labels.get(label).bias() + norm * labels.get(label).unit() * sums[label];
        }
        return new Heard(scores, hashes.length == 0 ? 0 : 1 - (double) rows.length / hashes.length);
    }

    /** The score of every label for these feature hashes. */
    public double[] scores(long[] hashes) {
        return hear(hashes).scores();
    }

    /** The calibrated log odds of every label, each by itself. */
    public double[] logOdds(long[] hashes) {
        double[] scores = scores(hashes);
        for (int label = 0; label < scores.length; label++) {
            scores[label] = labels.get(label).odds(scores[label]);
        }
        return scores;
    }

    /** The calibrated probability of every label, each by itself. */
    public double[] probabilities(long[] hashes) {
        double[] odds = logOdds(hashes);
        for (int label = 0; label < odds.length; label++) {
            odds[label] = 1 / (1 + Math.exp(-odds[label]));
        }
        return odds;
    }

    /** What each of a text's features counts, so that long texts and short ones weigh the same. */
    public static double norm(int known, int all) {
        return all == 0 ? 0 : 1 / Math.sqrt(Math.max(1, known + UNKNOWN_COUNTS * (all - known)));
    }

    /** Writes the model; equal models give equal bytes. */
    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(target, 1 << 16))) {
            out.writeInt(VERSION);
            out.writeInt(labels.size());
            for (Label label : labels) {
                out.writeUTF(label.name());
                out.writeFloat(label.unit());
                out.writeFloat(label.bias());
                out.writeFloat(label.slope());
                out.writeFloat(label.shift());
            }
            features.write(out);
            weights.write(out);
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static LinearModel read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(source, 1 << 16))) {
            if (in.readInt() != VERSION) {
                throw new IOException("The model was written by another version");
            }
            List<Label> labels = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                labels.add(new Label(in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
            }
            return new LinearModel(labels, FeatureIndex.read(in), WeightRows.read(labels.size(), in));
        }
    }
}
