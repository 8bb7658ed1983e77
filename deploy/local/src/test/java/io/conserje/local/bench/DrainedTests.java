package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrainedTests {

    @Test
    void itEndsWhenSoManyWereCountedAndSaysWhenTheLastOneCame() throws InterruptedException {
        var counts = new ArrayDeque<>(List.of(0L, 1L, 3L));

        Duration drained = Drained.after(3, counts::removeFirst);

        assertThat(counts).isEmpty();
        assertThat(drained).isPositive();
    }

    @Test
    void whatWasThereAtOnceTookNoTime() throws InterruptedException {
        assertThat(Drained.after(3, () -> 3L)).isZero();
    }
}
