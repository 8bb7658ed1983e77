package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LoadTests {
    @Test
    void anOpenLoopMakesEveryCallOnce() {
        Set<Integer> made = ConcurrentHashMap.newKeySet();

        Load load = new Load(made::add).open(new Schedule(1_000, Duration.ofMillis(50)));

        assertThat(made).hasSize(50).contains(0, 49);
        assertThat(load.latencies().count()).isEqualTo(50);
        assertThat(load.errors()).isZero();
    }

    @Test
    void anOpenLoopDoesNotWaitForSlowCalls() {
        CountDownLatch all = new CountDownLatch(20);

        Load load = new Load(number -> {
                    all.countDown();
                    all.await();
                    return true;
                })
                .open(new Schedule(1_000, Duration.ofMillis(20)));

        assertThat(load.latencies().count()).isEqualTo(20);
    }

    @Test
    void whatFailsIsCountedAndNotTimed() {
        Load load = new Load(number -> {
                    if (number == 1) {
                        throw new IOException("gone");
                    }
                    return number != 2;
                })
                .open(new Schedule(1_000, Duration.ofMillis(5)));

        assertThat(load.errors()).isEqualTo(2);
        assertThat(load.latencies().count()).isEqualTo(3);
    }

    @Test
    void aClosedLoopNumbersItsCallsWithoutGaps() {
        Set<Integer> made = ConcurrentHashMap.newKeySet();

        Load load = new Load(made::add).closed(4, Duration.ofMillis(20));

        assertThat(load.latencies().count()).isEqualTo(made.size()).isPositive();
        assertThat(made).contains(0, made.size() - 1);
    }
}
