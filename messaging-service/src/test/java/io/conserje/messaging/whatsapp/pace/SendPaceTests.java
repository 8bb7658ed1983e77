package io.conserje.messaging.whatsapp.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.defaults.bucket.Turn;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendPaceTests {
    private final ManualClock clock = new ManualClock();
    private final SendPace pace = new SendPace(
            TokenBuckets.ofThisProcess(clock), new PaceProperties(Duration.ofSeconds(6), 45, Duration.ZERO));

    @Test
    void oneGuestGets45AtOnceThenOneInSixSeconds() {
        WhatsAppNumber fast = number(1000);
        assertThat(IntStream.range(0, 60)
                        .filter(i -> pace.turn(fast, "+59899000001").taken())
                        .count())
                .isEqualTo(45);
        assertThat(pace.turn(fast, "+59899000001")).isEqualTo(new Turn(false, Duration.ofSeconds(6)));
        assertThat(pace.turn(fast, "+59899000002").taken()).isTrue();
        clock.pass(Duration.ofSeconds(6));
        assertThat(pace.turn(fast, "+59899000001").taken()).isTrue();
        assertThat(pace.turn(fast, "+59899000001").taken()).isFalse();
    }

    @Test
    void whoWaitsHasATurnOfItsOwnAndNobodyWaitsLongerThanItsPatience() {
        SendPace patient = new SendPace(
                TokenBuckets.ofThisProcess(clock),
                new PaceProperties(Duration.ofSeconds(6), 45, Duration.ofMillis(250)));
        WhatsAppNumber number = number(100);
        List<Turn> turns = IntStream.range(0, 40)
                .mapToObj(guest -> patient.turn(number, "+" + guest))
                .toList();
        assertThat(turns.subList(0, 5)).containsOnly(new Turn(true, Duration.ZERO));
        assertThat(turns.subList(5, 8))
                .extracting(turn -> turn.delay().toMillis())
                .containsExactly(12L, 23L, 34L);
        assertThat(turns.subList(5, 27)).allMatch(Turn::taken);
        assertThat(turns.subList(27, 40)).noneMatch(Turn::taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 80, 1000})
    void noSecondSeesMoreThanTheNumberMaySend(int limit) {
        WhatsAppNumber number = number(limit);
        int[] perMilli = new int[3000];
        for (int milli = 0; milli < perMilli.length; milli++) {
            for (int guest = 0; guest < 3; guest++) {
                perMilli[milli] += pace.turn(number, "+" + milli + guest).taken() ? 1 : 0;
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
