package io.conserje.nlp.training;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What is learnt of one example.
 *
 * @param hashes of its features
 * @param labels every one that it has
 * @param group examples of one written phrase have the same
 */
record Sample(long[] hashes, List<String> labels, int group) {

    /** Tells it from others, whatever else there is. */
    long key() {
        return LongStream.of(hashes).sum();
    }

    boolean isHeldOut() {
        return group % Composition.FOLDS == 0;
    }

    /** A part of the others is enough to learn how scores and truth go together, and errs on the careful side. */
    boolean isRehearsed() {
        int fold = group % Composition.FOLDS;
        return fold == 1 || fold == 2;
    }
}
