package io.conserje.local.bench.pace;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins slowly, as a platform that has just started is asked, and goes on at one rate until two more steps make it no cheaper and the JVMs
 * compile next to nothing. That steps cost the same is not enough: while both processors are full they may do so half-way, and a method that
 * is called once for each message is compiled for good after some thousands of them.
 */
public final class WarmUp {
    private static final int COLD_RATE = 8;

    /** What is done often is compiled soon. */
    private static final int RATE = 32;

    private static final Duration LENGTH = Duration.ofSeconds(15);

    /** Six minutes, and what the first of them are behind. */
    private static final int MOST_STEPS = 24;

    /** Less of the processor time than this is no cost of theirs to speak of. */
    private static final double COMPILING = 0.05;

    /** Less than this is no gain; what is measured twice of the same state lies about as far apart. */
    private static final double GAIN = 0.04;

    private static final int LAST = 2;

    private WarmUp() {}

    /** Warms up; its steps, of which the first is cold. */
    public static <S extends Paced> List<S> of(Pace<S> pace) throws InterruptedException, SQLException {
        List<S> steps = new ArrayList<>(List.of(pace.step(COLD_RATE, LENGTH)));
        while (steps.size() < MOST_STEPS && !isOver(steps.subList(1, steps.size()))) {
            steps.add(pace.step(RATE, LENGTH));
        }
        return steps;
    }

    private static boolean isOver(List<? extends Paced> steps) {
        int before = steps.size() - LAST;
        return before > 0
                && steps.getLast().compiling() < COMPILING
                && cheapest(steps.subList(before, steps.size())) >= (1 - GAIN) * cheapest(steps.subList(0, before));
    }

    private static double cheapest(List<? extends Paced> steps) {
        return steps.stream().mapToDouble(Paced::cpuMillis).min().orElseThrow();
    }
}
