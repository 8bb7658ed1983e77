package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryLadderTests {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,5", "4,10", "8,30", "9,60", "14,3600", "18,21600"})
    void eachFailedTryHasItsWait(int failures, long seconds) {
        assertThat(RetryLadder.SENDS.after(failures)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void theLadderEndsWithinTheWindowOfADay() {
        assertThat(RetryLadder.SENDS.after(19)).isEmpty();
        assertThat(RetryLadder.SENDS.steps().stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(20), Duration.ofHours(24));
    }
}
