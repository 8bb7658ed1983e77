package io.conserje.nlp.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One weight a feature and label; a label's score is the sum of the weights of the text's features. */
public final class LinearModel {

    private static final int VERSION = 1;

    private final List<String> labels;
    private final long[] features;
    private final float[] weights;
    private final float slope;
    private final float shift;

    /**
     * A model.
     *
     * @param labels what is told apart
     * @param features hashes of the known features, ascending
     * @param weights label by label within each feature; the last row is the bias
     * @param slope of the calibration
     * @param shift of the calibration
     */
    public LinearModel(List<String> labels, long[] features, float[] weights, float slope, float shift) {
        this.labels = List.copyOf(labels);
        this.features = features.clone();
        this.weights = weights.clone();
        this.slope = slope;
        this.shift = shift;
    }

    /** What is told apart. */
    public List<String> labels() {
        return labels;
    }

    /** The score of every label for these feature hashes; unknown features count for nothing. */
    public double[] scores(long[] hashes) {
        double[] scores = new double[labels.size()];
        addRow(scores, features.length, 1);
        double length = 0;
        for (long hash : hashes) {
            length += Arrays.binarySearch(features, hash) >= 0 ? 1 : 0;
        }
        double norm = length == 0 ? 0 : 1 / Math.sqrt(length);
        for (long hash : hashes) {
            int row = Arrays.binarySearch(features, hash);
            if (row >= 0) {
                addRow(scores, row, norm);
            }
        }
        return scores;
    }

    /** The calibrated probability of a score, 0 to 1. */
    public double probability(double score) {
        return 1 / (1 + Math.exp(-(slope * score + shift)));
    }

    /** How many of these features are known. */
    public long known(long[] hashes) {
        return Arrays.stream(hashes)
                .filter(hash -> Arrays.binarySearch(features, hash) >= 0)
                .count();
    }

    /** Writes the model; equal models give equal bytes. */
    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(target))) {
            out.writeInt(VERSION);
            out.writeInt(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            out.writeFloat(slope);
            out.writeFloat(shift);
            out.writeInt(features.length);
            for (long feature : features) {
                out.writeLong(feature);
            }
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static LinearModel read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(source, 1 << 16))) {
            if (in.readInt() != VERSION) {
                throw new IOException("The model was written by another version");
            }
            String[] labels = new String[in.readInt()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = in.readUTF();
            }
            float slope = in.readFloat();
            float shift = in.readFloat();
            long[] features = new long[in.readInt()];
            for (int i = 0; i < features.length; i++) {
                features[i] = in.readLong();
            }
            float[] weights = new float[(features.length + 1) * labels.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            return new LinearModel(Stream.of(labels).toList(), features, weights, slope, shift);
        }
    }

    private void addRow(double[] scores, int row, double factor) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += factor * weights[row * scores.length + label];
        }
    }
}
