package io.conserje.gateway.intake;

/**
 * Whether there is room for one more body: not where those that wait would take longer than anybody is to wait, at the pace at which
 * the store takes them, nor where they are too many or hold too much memory. One batch may always wait: it is a single call.
 *
 * @param properties how the store is called, and how long one may wait for it
 */
record Room(IntakeProperties properties) {

    /** Bytes in one call, unless a single body is longer: as much as the longest body. */
    static final int BYTES_A_CALL = 4 * 1024 * 1024;

    /**
     * Whether one more finds room.
     *
     * @param waiting how many wait for a call
     * @param bytes of bodies that wait or are under way
     * @param pace of the store
     * @param now as {@link System#nanoTime()} has it
     */
    boolean isLeft(int waiting, long bytes, Pace pace, long now) {
        if (bytes >= properties.memory().toBytes() || waiting >= properties.places()) {
            return false;
        }
        long calls = Math.max(calls(waiting + 1L, properties.batch()), calls(bytes, BYTES_A_CALL));
        return waiting < properties.batch()
                || pace.wait(calls, now) <= properties.patience().toNanos();
    }

    private static long calls(long many, int most) {
        return (many + most - 1) / most;
    }
}
