package io.conserje.local.bench.pace;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins slowly, as a platform that has just started is asked, and goes on at one rate until two steps after each other cost the same: by
 * then the JVMs have compiled what they will.
 */
public final class WarmUp {
    private static final int COLD_RATE = 8;

    /** What is done often is compiled soon. */
    private static final int RATE = 32;

    private static final Duration LENGTH = Duration.ofSeconds(15);

    /** Three minutes, and what the first of them are behind. */
    private static final int MOST_STEPS = 12;

    /** So much apart is the same; what is measured twice of the same state lies about as far apart. */
    private static final double ALIKE = 0.04;

    private WarmUp() {}

    /** Warms up; its steps, of which the first is cold. */
    public static <S extends Paced> List<S> of(Pace<S> pace) throws InterruptedException, SQLException {
        List<S> steps = new ArrayList<>(List.of(pace.step(COLD_RATE, LENGTH), pace.step(RATE, LENGTH)));
        do {
            steps.add(pace.step(RATE, LENGTH));
        } while (steps.size() < MOST_STEPS && !areAlike(steps.get(steps.size() - 2), steps.getLast()));
        return steps;
    }

    private static boolean areAlike(Paced one, Paced next) {
        return Math.abs(one.cpuMillis() - next.cpuMillis()) <= ALIKE * one.cpuMillis();
    }
}
