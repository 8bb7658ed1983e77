package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BoundedIntakeTests {

    private static final int AT_ONCE = 3;

    private final CountDownLatch entered = new CountDownLatch(AT_ONCE);
    private final CountDownLatch released = new CountDownLatch(1);
    private final Intake slow = (channel, app, body) -> {
        entered.countDown();
        await(released);
        return new IntakeOutcome.Stored();
    };

    @Test
    void beyondTheBoundTheChannelIsToldToComeAgain() throws InterruptedException, ExecutionException {
        var intake = new BoundedIntake(slow, AT_ONCE, Duration.ofMillis(20));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<IntakeOutcome>> inside = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                inside.add(threads.submit(() -> intake.store("whatsapp", "default", new byte[0])));
            }
            entered.await();
            assertThat(intake.store("whatsapp", "default", new byte[0])).isInstanceOf(IntakeOutcome.Refused.class);
            released.countDown();
            for (Future<IntakeOutcome> stored : inside) {
                assertThat(stored.get()).isInstanceOf(IntakeOutcome.Stored.class);
            }
            assertThat(intake.store("whatsapp", "default", new byte[0])).isInstanceOf(IntakeOutcome.Stored.class);
        }
    }

    @Test
    void aFailureInsideGivesItsPlaceBack() {
        var intake = new BoundedIntake(
                (channel, app, body) -> {
                    throw new IllegalStateException("broken");
                },
                1,
                Duration.ofMillis(20));
        for (int i = 0; i < 3; i++) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> intake.store("whatsapp", "default", new byte[0])))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
