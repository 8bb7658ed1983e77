package io.conserje.nlp.learning;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Turns features into 64-bit hashes, each once, ascending. */
public final class Hashes {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /** The hashes of all features that the reader gives. */
    public static long[] of(Consumer<FeatureSink> reader) {
        LongStream.Builder hashes = LongStream.builder();
        reader.accept(feature -> hashes.add(hash(feature)));
        return Arrays.stream(hashes.build().toArray()).distinct().sorted().toArray();
    }

    private static long hash(String feature) {
        long hash = OFFSET;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * PRIME;
        }
        return hash;
    }
}
