package io.conserje.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTests {
    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "16,30", "30,30"})
    void thePauseDoublesUpToTheLongest(int previous, int next) {
        assertThat(BackOff.STANDARD.next(Duration.ofSeconds(previous), Duration.ofSeconds(5)))
                .isEqualTo(Duration.ofSeconds(next));
    }

    @Test
    void aChildThatLivedForLongStartsOver() {
        assertThat(BackOff.STANDARD.next(Duration.ofSeconds(30), Duration.ofMinutes(1)))
                .isEqualTo(Duration.ofSeconds(1));
    }
}
