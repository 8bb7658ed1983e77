package io.conserje.orchestrator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessorLoadTests {

    private double share = -1;
    private final ProcessorLoad load = new ProcessorLoad(() -> share);

    @Test
    void itIsFullFromNineTenthsOnAndOnlyAsLongAsItLasts() {
        assertThat(isFull(0.89)).isFalse();
        assertThat(isFull(0.9)).isTrue();
        assertThat(isFull(1)).isTrue();
        assertThat(isFull(0.3)).isFalse();
    }

    @Test
    void whatIsNotKnownIsNotFull() {
        assertThat(load.isFull()).isFalse();
        assertThat(isFull(-1)).isFalse();
        assertThat(isFull(Double.NaN)).isFalse();
    }

    private boolean isFull(double now) {
        share = now;
        load.look();
        return load.isFull();
    }
}
