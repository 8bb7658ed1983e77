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

/** Weighs a handful of evidence that is always there; a label's log odds are the weighted sum of it. */
public final class DenseModel {

    private static final int VERSION = 1;

    private final List<String> labels;
    private final float[][] weights;

    /**
     * A model.
     *
     * @param labels what is told apart
     * @param weights a row a label, a column a piece of evidence
     */
    public DenseModel(List<String> labels, float[][] weights) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
    }

    /** The names of what is told apart. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of every label, each by itself. */
    public double[] probabilities(double[] evidence) {
        double[] probabilities = new double[weights.length];
        for (int label = 0; label < weights.length; label++) {
            double odds = 0;
            for (int piece = 0; piece < evidence.length; piece++) {
                odds += weights[label][piece] * evidence[piece];
            }
            probabilities[label] = 1 / (1 + Math.exp(-odds));
        }
        return probabilities;
    }

    /** The same model, so many times less sure of everything. */
    public DenseModel cooled(float times) {
        float[][] cooled = new float[weights.length][];
        for (int label = 0; label < weights.length; label++) {
            cooled[label] = weights[label].clone();
            for (int piece = 0; piece < cooled[label].length; piece++) {
                cooled[label][piece] /= times;
            }
        }
        return new DenseModel(labels, cooled);
    }

    /** Writes the model; equal models give equal bytes. */
    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(target))) {
            out.writeInt(VERSION);
            out.writeInt(labels.size());
            out.writeInt(weights[0].length);
            for (int label = 0; label < weights.length; label++) {
                out.writeUTF(labels.get(label));
                for (float weight : weights[label]) {
                    out.writeFloat(weight);
                }
            }
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static DenseModel read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(source))) {
            if (in.readInt() != VERSION) {
                throw new IOException("The model was written by another version");
            }
            List<String> labels = new ArrayList<>();
            float[][] weights = new float[in.readInt()][in.readInt()];
            for (float[] row : weights) {
                labels.add(in.readUTF());
                for (int piece = 0; piece < row.length; piece++) {
                    row[piece] = in.readFloat();
                }
            }
            return new DenseModel(labels, weights);
        }
    }
}
