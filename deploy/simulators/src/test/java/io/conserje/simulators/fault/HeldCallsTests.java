package io.conserje.simulators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeldCallsTests {
    private final HeldCalls calls = new HeldCalls();

    @Test
    void aCallIsHeldForItsTime() {
        assertThat(calls.hold(Duration.ofMillis(1))).isTrue();
    }

    @Test
    void aResetEndsTheWait() throws Exception {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        Thread call = Thread.ofVirtual().start(() -> held.complete(calls.hold(Duration.ofMinutes(5))));
        while (call.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        calls.release();

        assertThat(held.get(30, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void aCallAfterTheResetIsHeldAgain() {
        calls.release();

        assertThat(calls.hold(Duration.ofMillis(1))).isTrue();
    }
}
