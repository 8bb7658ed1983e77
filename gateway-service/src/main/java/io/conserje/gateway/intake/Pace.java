package io.conserje.gateway.intake;

import java.util.Arrays;

/**
 * How quickly the store takes calls: by what the last few took, and by the lanes whose call does not come to an end. Times are those of
 * {@link System#nanoTime()}.
 */
final class Pace {

    private final long patience;
    private final long[] began;
    private final boolean[] underWay;

    /** What the last calls took, twice as many as there are lanes and one: the middle one knows nothing of a stall that hit each lane once. */
    private final long[] took;

    private int calls;

    /** @param patience nanoseconds after which a call counts as one that hangs */
    Pace(int lanes, long patience) {
        this.patience = patience;
        this.began = new long[lanes];
        this.underWay = new boolean[lanes];
        this.took = new long[2 * lanes + 1];
    }

    /** A lane makes a call. */
    synchronized void begins(int lane, long now) {
        began[lane] = now;
        underWay[lane] = true;
    }

    /** Its call came to an end, whichever. */
    synchronized void ends(int lane, long now) {
        underWay[lane] = false;
        took[calls++ % took.length] = now - began[lane];
    }

    /** Nanoseconds that so many calls take through the lanes that do not hang; for ever where all of them do. */
    synchronized long wait(long calls, long now) {
        int lanes = going(now);
        return lanes == 0 ? Long.MAX_VALUE : calls * usual() / lanes;
    }

    private int going(long now) {
        int lanes = 0;
        for (int lane = 0; lane < began.length; lane++) {
            if (!underWay[lane] || now - began[lane] <= patience) {
                lanes++;
            }
        }
        return lanes;
    }

    private long usual() {
        long[] known = Arrays.copyOf(took, Math.min(calls, took.length));
        Arrays.sort(known);
        return known.length == 0 ? 0 : known[known.length / 2];
    }
}
