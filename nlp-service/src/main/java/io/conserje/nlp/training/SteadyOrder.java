package io.conserje.nlp.training;

import java.util.Arrays;

/**
 * In which order examples are gone through, another one each round. It hangs on what they are and not on how many there are:
 * one more leaves the order of all others, where shuffling would deal them anew, and every change of the training would be
 * measured together with another draw.
 */
final class SteadyOrder {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private SteadyOrder() {}

    /** Indices of the examples that have these keys, in the order of a round; examples with the same key as they come. */
    static int[] of(long[] keys, int round) {
        long[] drawn = new long[keys.length];
        for (int at = 0; at < keys.length; at++) {
            drawn[at] = mixed(keys[at] + GOLDEN * (round + 1));
        }
        return ascending(drawn);
    }

    /** Indices in the order of these numbers: sorted by their upper bits beside the index, then the few by the lower ones. */
    private static int[] ascending(long[] numbers) {
        long lower = Long.highestOneBit(Math.max(1, numbers.length)) * 2 - 1;
        long[] upper = new long[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            upper[at] = numbers[at] & ~lower | at;
        }
        Arrays.sort(upper);
        int[] order = new int[numbers.length];
        for (int at = 0; at < order.length; at++) {
            int next = (int) (upper[at] & lower);
            int to = at;
            for (; to > 0 && numbers[order[to - 1]] > numbers[next]; to--) {
                order[to] = order[to - 1];
            }
            order[to] = next;
        }
        return order;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): every bit of the key changes half of the others. */
    static long mixed(long key) {
        long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
