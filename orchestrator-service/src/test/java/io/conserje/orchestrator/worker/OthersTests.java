package io.conserje.orchestrator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OthersTests {

    private static final long GONE = Others.GONE.toNanos();

    private final Others others = new Others();

    @Test
    void nobodyIsThereUntilSomebodySpeaks() {
        assertThat(others.areThere(0)).isFalse();
        assertThat(others.heard(0)).isTrue();
        assertThat(others.areThere(GONE - 1)).isTrue();
    }

    @Test
    void whoSaysNothingMoreIsGoneAndIsNewsWhenItComesBack() {
        others.heard(0);
        assertThat(others.heard(GONE - 1)).isFalse();
        assertThat(others.areThere(2 * GONE - 2)).isTrue();
        assertThat(others.areThere(2 * GONE - 1)).isFalse();
        assertThat(others.heard(2 * GONE)).isTrue();
    }
}
