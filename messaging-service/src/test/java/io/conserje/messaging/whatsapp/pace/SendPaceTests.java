package io.conserje.messaging.whatsapp.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendPaceTests {
    private final ManualClock clock = new ManualClock();
    private final SendPace pace = new SendPace(new LocalBuckets(clock), new PaceProperties(Duration.ofSeconds(6), 45));

    @Test
    void oneGuestGets45AtOnceThenOneInSixSeconds() {
        WhatsAppNumber fast = number(1000);
        assertThat(IntStream.range(0, 60)
                        .filter(i -> pace.waitFor(fast, "+59899000001").isEmpty())
                        .count())
                .isEqualTo(45);
        assertThat(pace.waitFor(fast, "+59899000001")).contains(Duration.ofSeconds(6));
        assertThat(pace.waitFor(fast, "+59899000002")).isEmpty();
        clock.pass(Duration.ofSeconds(6));
        assertThat(pace.waitFor(fast, "+59899000001")).isEmpty();
        assertThat(pace.waitFor(fast, "+59899000001")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 80, 1000})
    void noSecondSeesMoreThanTheNumberMaySend(int limit) {
        WhatsAppNumber number = number(limit);
        int[] perMilli = new int[3000];
        for (int milli = 0; milli < perMilli.length; milli++) {
            for (int guest = 0; guest < 3; guest++) {
                perMilli[milli] += pace.waitFor(number, "+" + milli + guest).isEmpty() ? 1 : 0;
            }
            clock.pass(Duration.ofMillis(1));
        }
        int busiest = IntStream.range(0, perMilli.length - 999)
                .map(from -> IntStream.range(from, from + 1000)
                        .map(at -> perMilli[at])
                        .sum())
                .max()
                .orElseThrow();
        assertThat(busiest).isLessThanOrEqualTo(limit);
        assertThat(IntStream.of(perMilli).sum()).as("three seconds").isGreaterThanOrEqualTo(limit * 3 / 2);
    }

    private static WhatsAppNumber number(int messagesPerSecond) {
        return new WhatsAppNumber("100200300", "default", "default", "t", messagesPerSecond);
    }
}
