package io.conserje.local.bench.pace;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * More and more a second, until a rate is not held in two tries.
 *
 * @param pace what goes
 * @param length of each step
 * @param told of each step as it ends
 * @param <S> what is seen of a step
 */
public record Ascent<S extends Paced>(Pace<S> pace, Duration length, Consumer<S> told) {

    /** Climbs these rates; the last try of each, of which only the last of all may not be held. */
    public List<S> climb(IntStream rates) throws InterruptedException, SQLException {
        List<S> steps = new ArrayList<>();
        for (int rate : rates.toArray()) {
            steps.add(tried(rate));
            if (!steps.getLast().isHeld()) {
                break;
            }
        }
        return steps;
    }

    /** The highest that was held. */
    public static <S extends Paced> Optional<S> held(List<S> steps) {
        return steps.stream().filter(Paced::isHeld).reduce((one, next) -> next);
    }

    /** One stumble of the machine is no limit of what runs on it. */
    private S tried(int rate) throws InterruptedException, SQLException {
        S first = step(rate);
        return first.isHeld() ? first : step(rate);
    }

    private S step(int rate) throws InterruptedException, SQLException {
        S step = pace.step(rate, length);
        told.accept(step);
        return step;
    }
}
