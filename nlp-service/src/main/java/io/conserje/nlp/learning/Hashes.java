package io.conserje.nlp.learning;

import java.util.Arrays;
import java.util.function.Consumer;

/** Turns features into 64-bit hashes, each once, ascending. */
public final class Hashes implements FeatureSink {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int ROOM = 512;

    private long[] hashes = new long[ROOM];
    private int count;

    private Hashes() {}

    /** The hashes of all features that the reader gives. */
    public static long[] of(Consumer<FeatureSink> reader) {
        Hashes hashes = new Hashes();
        reader.accept(hashes);
        return hashes.distinct();
    }

    /** The hash of one feature: of the kind and a part of a text. */
    public static long one(String kind, String text, int from, int to) {
        return hash(hash(OFFSET, kind, 0, kind.length()), text, from, to);
    }

    @Override
    public void add(String feature) {
        put(hash(OFFSET, feature, 0, feature.length()));
    }

    @Override
    public void add(String kind, String text, int from, int to) {
        put(one(kind, text, from, to));
    }

    private void put(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    private long[] distinct() {
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (kept == 0 || hashes[kept - 1] != hashes[at]) {
                hashes[kept++] = hashes[at];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static long hash(long start, String text, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
