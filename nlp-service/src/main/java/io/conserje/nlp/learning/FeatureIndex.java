package io.conserje.nlp.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * In which row each known feature stands. The upper 16 bits of its hash ({@link Hashes}) name a drawer, and the next 32 are
 * kept in it: half the room of an array of longs, and a shorter way to a row. The last 16 bits are left out: among a million
 * features two hardly ever differ in nothing else.
 */
public final class FeatureIndex {

    private static final int DRAWERS = 1 << 16;
    private static final int LEFT_OUT = 16;

    /** Where each drawer begins among the rows; one more tells where the last one ends. */
    private final int[] begins;

    /** What is kept of the hashes, which ascends within each drawer as signed numbers do. */
    private final int[] kept;

    private FeatureIndex(int[] begins, int[] kept) {
        this.begins = begins;
        this.kept = kept;
    }

    /** The index of these hashes, which ascend, each once: the first stands in row 0. */
    public static FeatureIndex of(long[] ascending) {
        int[] begins = new int[DRAWERS + 1];
        int[] kept = new int[ascending.length];
        for (int row = 0; row < ascending.length; row++) {
            begins[drawer(ascending[row]) + 1]++;
            kept[row] = kept(ascending[row]);
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        return new FeatureIndex(begins, kept);
    }

    /** How many features are known. */
    public int size() {
        return kept.length;
    }

    /** The row of a feature; negative where it is unknown. */
    public int row(long hash) {
        int drawer = drawer(hash);
        return Arrays.binarySearch(kept, begins[drawer], begins[drawer + 1], kept(hash));
    }

    /** The rows of the known ones among these hashes, in their order. */
    public int[] rows(long[] hashes) {
        int[] rows = new int[hashes.length];
        int found = 0;
        for (long hash : hashes) {
            int row = row(hash);
            if (row >= 0) {
                rows[found++] = row;
            }
        }
        return Arrays.copyOf(rows, found);
    }

    /** Writes the index; equal indexes give equal bytes. */
    public void write(DataOutput target) throws IOException {
        Numbers.write(target, begins);
        Numbers.write(target, kept);
    }

    /** Reads an index that {@link #write} wrote. */
    public static FeatureIndex read(DataInput source) throws IOException {
        return new FeatureIndex(Numbers.read(source), Numbers.read(source));
    }

    private static int drawer(long hash) {
        return (int) (hash >> LEFT_OUT + Integer.SIZE) + DRAWERS / 2;
    }

    private static int kept(long hash) {
        return (int) (hash >> LEFT_OUT) ^ Integer.MIN_VALUE;
    }
}
