package io.conserje.nlp.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The small weights of each feature for every label, without the zeros: three of four are zero where many intents are
 * told apart. A row's mask has a bit for each of its labels with a weight.
 */
public final class WeightRows {

    private static final int MOST_LABELS = Long.SIZE;

    /** So many rows share a mark that tells where the first one's weights stand. */
    private static final int MARKED = 8;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int width;

    /** So many bytes a row, and behind the last row as many as are read at a time. */
    private final byte[] masks;

    private final int[] marks;
    private final byte[] weights;

    private WeightRows(int width, byte[] masks, int[] marks, byte[] weights) {
        this.width = width;
        this.masks = masks;
        this.marks = marks;
        this.weights = weights;
    }

    /**
     * The rows of weights that stand label by label within each row.
     *
     * @throws IllegalArgumentException if there are more than 64 labels
     */
    static WeightRows of(int labels, byte[] all) {
        if (labels < 1 || labels > MOST_LABELS) {
            throw new IllegalArgumentException(
                    "1 to %d labels can be told apart, not %d".formatted(MOST_LABELS, labels));
        }
        int width = width(labels);
        int rows = all.length / labels;
        byte[] masks = new byte[rows * width + Long.BYTES];
        int[] marks = new int[(rows + MARKED - 1) / MARKED];
        byte[] weights = new byte[all.length];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (row % MARKED == 0) {
                marks[row / MARKED] = kept;
            }
            for (int label = 0; label < labels; label++) {
                byte weight = all[row * labels + label];
                if (weight != 0) {
                    masks[row * width + label / Byte.SIZE] |= (byte) (1 << label % Byte.SIZE);
                    weights[kept++] = weight;
                }
            }
        }
        return new WeightRows(width, masks, marks, Arrays.copyOf(weights, kept));
    }

    /** Adds a row's weights to the sums of the labels. */
    void add(int row, int[] sums) {
        int first = row - row % MARKED;
        int at = marks[row / MARKED];
        for (int before = first; before < row; before++) {
            at += Long.bitCount(mask(before));
        }
        for (long left = mask(row); left != 0; left &= left - 1) {
            sums[Long.numberOfTrailingZeros(left)] += weights[at++];
        }
    }

    private long mask(int row) {
        return (long) EIGHT_BYTES.get(masks, row * width) & -1L >>> Long.SIZE - width * Byte.SIZE;
    }

    /** Writes the rows; equal rows give equal bytes. */
    void write(DataOutput target) throws IOException {
        int filled = masks.length - Long.BYTES;
        target.writeInt(filled);
        target.write(masks, 0, filled);
        Numbers.write(target, marks);
        target.writeInt(weights.length);
        target.write(weights);
    }

    /** Reads rows that {@link #write} wrote, for as many labels. */
    static WeightRows read(int labels, DataInput source) throws IOException {
        byte[] masks = bytes(source, Long.BYTES);
        return new WeightRows(width(labels), masks, Numbers.read(source), bytes(source, 0));
    }

    private static byte[] bytes(DataInput source, int more) throws IOException {
        int filled = source.readInt();
        byte[] bytes = new byte[filled + more];
        source.readFully(bytes, 0, filled);
        return bytes;
    }

    private static int width(int labels) {
        return (labels + Byte.SIZE - 1) / Byte.SIZE;
    }
}
