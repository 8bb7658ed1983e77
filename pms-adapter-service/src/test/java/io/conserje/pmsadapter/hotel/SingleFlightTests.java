package io.conserje.pmsadapter.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SingleFlightTests {

    private static final int ROUNDS = 500;

    private final SingleFlight<String, String> flights = new SingleFlight<>();

    @Test
    void whoeverHasNoUseForAnAnswerNeverFindsTheSameFlightAgain() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(answers(executor)).containsExactly("first", "second");
            }
        }
    }

    private List<String> answers(ExecutorService executor) throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        var found = new CountDownLatch(1);
        Future<String> first = executor.submit(() -> flights.join("key", () -> {
            begun.countDown();
            return once(found, "first");
        }));
        begun.await();
        Future<String> second = executor.submit(() -> flights.join("key", () -> "never", flight -> {
            found.countDown();
            return again(flight);
        }));
        return List.of(first.get(), second.get());
    }

    private String again(Supplier<String> flight) {
        assertThat(flight.get()).isEqualTo("first");
        return flights.join("key", () -> "second");
    }

    private static String once(CountDownLatch gate, String answer) {
        try {
            gate.await();
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
