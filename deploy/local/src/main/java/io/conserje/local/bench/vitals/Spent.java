package io.conserje.local.bench.vitals;

/**
 * Processor time in milliseconds.
 *
 * @param all of some processes
 * @param compiling what of it the compilers of their JVMs took
 */
public record Spent(long all, long compiling) {

    /** What was spent since an earlier moment; a compiler's thread that has ended since took nothing. */
    public Spent since(Spent earlier) {
        return new Spent(all - earlier.all, Math.max(0, compiling - earlier.compiling));
    }

    /** With those of other processes. */
    public Spent and(Spent others) {
        return new Spent(all + others.all, compiling + others.compiling);
    }

    /** Which part of it the compilers took, 0 to 1. */
    public double share() {
        return all == 0 ? 0 : (double) compiling / all;
    }
}
