package io.conserje.gateway.intake;

/**
 * How long the store takes for one call: by the last few, and by those that are still under way. Times are those of
 * {@link System#nanoTime()}.
 */
final class Pace {

    /** The last call counts for so much of the whole; what was ten calls ago is nearly forgotten. */
    private static final int SHARE = 5;

    private final long[] began;
    private final boolean[] underWay;
    private long usual;

    Pace(int lanes) {
        this.began = new long[lanes];
        this.underWay = new boolean[lanes];
    }

    /** A lane makes a call. */
    synchronized void begins(int lane, long now) {
        began[lane] = now;
        underWay[lane] = true;
    }

    /** Its call came to an end, whichever. */
    synchronized void ends(int lane, long now) {
        underWay[lane] = false;
        usual += (now - began[lane] - usual) / SHARE;
    }

    /** Nanoseconds a call; zero where there was none yet. */
    synchronized long perCall(long now) {
        long longest = usual;
        for (int lane = 0; lane < began.length; lane++) {
            if (underWay[lane]) {
                longest = Math.max(longest, now - began[lane]);
            }
        }
        return longest;
    }
}
