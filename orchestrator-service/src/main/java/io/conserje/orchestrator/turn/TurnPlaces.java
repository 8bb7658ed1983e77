package io.conserje.orchestrator.turn;

import java.util.function.BooleanSupplier;

/**
 * How many turns may be under way. There are many places, since most turns wait for somebody. While the processors have nothing to
 * spare, no more are taken than keep them busy: more would not be done sooner, and everybody else would wait behind them.
 *
 * @param all places
 * @param busy so many of them while the processors are full
 * @param full whether they are
 */
record TurnPlaces(int all, int busy, BooleanSupplier full) {

    /** How many more may be taken. */
    int free(int underWay) {
        int places = full.getAsBoolean() ? Math.min(all, busy) : all;
        return Math.max(0, places - underWay);
    }
}
