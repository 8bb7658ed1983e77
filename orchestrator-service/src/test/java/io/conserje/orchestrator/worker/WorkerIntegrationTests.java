package io.conserje.orchestrator.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.conserje.orchestrator.TestDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerIntegrationTests {

    private static final Duration SHORT = Duration.ofSeconds(30);

    @Test
    void whatHappensOnOneInstanceWakesTheOthersAndNotItself() throws InterruptedException {
        try (var database = TestDatabase.fresh()) {
            var here = new Wakeups();
            var there = new Wakeups();
            var instance = new Instance("here");
            var own = new NotificationListener(database.pool(), here, instance);
            var other = new NotificationListener(database.pool(), there, new Instance("there"));
            own.pass();
            other.pass();
            new Notifier(database.jdbc(), there, new Instance("there")).pass();
            own.pass();
            here.raise(Topic.OUTBOX);
            here.of(Topic.OUTBOX).sleep(Duration.ZERO);
            new Notifier(database.jdbc(), here, instance).pass();
            own.pass();
            other.pass();
            assertThat(woken(there, Topic.OUTBOX)).isTrue();
            assertThat(woken(there, Topic.TURNS)).isFalse();
            assertThat(woken(here, Topic.OUTBOX)).isFalse();
            own.close();
            other.close();
        }
    }

    @Test
    void whoComesAnewIsAnsweredAtOnceAndNobodyIsToldWhileAlone() throws InterruptedException {
        try (var database = TestDatabase.fresh()) {
            var here = new Wakeups();
            var listener = new NotificationListener(database.pool(), here, new Instance("here"));
            listener.pass();
            here.raise(Topic.TURNS);
            assertThat(here.notifier().isRaised()).isFalse();
            assertThat(here.takeUntold()).isEmpty();
            new Notifier(database.jdbc(), new Wakeups(), new Instance("there")).pass();
            listener.pass();
            assertThat(here.notifier().isRaised()).isTrue();
            here.raise(Topic.TURNS);
            assertThat(here.takeUntold()).containsExactly(Topic.TURNS);
            listener.close();
        }
    }

    @Test
    void aLoopOutlivesAFailureAndEndsWhenTold() {
        var passes = new AtomicInteger();
        var wakeup = new Wakeup();
        var loop = new Loop("test", wakeup, () -> {
            if (passes.incrementAndGet() == 1) {
                throw new IllegalStateException("once");
            }
            return Duration.ofMinutes(1);
        });
        loop.start();
        await().atMost(SHORT).until(() -> passes.get() == 2);
        wakeup.raise();
        await().atMost(SHORT).until(() -> passes.get() == 3);
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void aLeaseThatIsGivenBackIsFreeAtOnce() {
        try (var database = TestDatabase.fresh()) {
            var one = new SingleWorkerLease(database.jdbc(), "work", new Instance("one"), Duration.ofSeconds(10));
            var two = new SingleWorkerLease(database.jdbc(), "work", new Instance("two"), Duration.ofSeconds(10));
            assertThat(one.hold()).isTrue();
            assertThat(two.hold()).isFalse();
            one.release();
            assertThat(two.hold()).isTrue();
        }
    }

    /** A wake-up that was raised ends the sleep before its time, and is then over. */
    private static boolean woken(Wakeups wakeups, Topic topic) {
        Wakeup wakeup = wakeups.of(topic);
        boolean raised = wakeup.isRaised();
        if (raised) {
            assertTimeoutPreemptively(SHORT, () -> wakeup.sleep(Duration.ofHours(1)));
        }
        return raised;
    }
}
