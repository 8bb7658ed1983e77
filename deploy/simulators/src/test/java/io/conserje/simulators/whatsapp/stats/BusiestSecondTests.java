package io.conserje.simulators.whatsapp.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BusiestSecondTests {
    private static final long MILLIS = 1_000_000;

    @Test
    void theSecondMayBeginAnywhere() {
        BusiestSecond busiest = new BusiestSecond();
        for (long at : new long[] {0, 700, 900, 1300, 1600, 1701, 5000}) {
            busiest.add(at * MILLIS);
        }
        assertThat(busiest.messages()).isEqualTo(4);
        busiest.clear();
        assertThat(busiest.messages()).isZero();
    }
}
