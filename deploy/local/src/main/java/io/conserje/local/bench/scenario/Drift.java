package io.conserje.local.bench.scenario;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a vital sign at the end of a run compares with the same after its first quarter. */
record Drift(double early, double late) {
    private static final int PARTS = 4;

    /** Compares the second quarter, when everything is warm, with the last. */
    static <T> Drift of(List<T> seen, ToDoubleFunction<T> sign) {
        int quarter = seen.size() / PARTS;
        return new Drift(
                median(seen.subList(quarter, 2 * quarter), sign),
                median(seen.subList(seen.size() - quarter, seen.size()), sign));
    }

    /** Whether it grew by no more than this share, or by no more than so much in all. */
    boolean isFlat(double share, double most) {
        return late <= early * (1 + share) || late <= early + most;
    }

    private static <T> double median(List<T> seen, ToDoubleFunction<T> sign) {
        double[] sorted = seen.stream()
                .mapToDouble(sign)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
