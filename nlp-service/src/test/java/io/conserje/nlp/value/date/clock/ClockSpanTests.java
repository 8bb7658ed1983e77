package io.conserje.nlp.value.date.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.value.date.clock.Clock.Half;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockSpanTests {

    @ParameterizedTest
    @CsvSource({
        "3, OPEN, 5, PM, 15:00, 17:00",
        "11, OPEN, 1, PM, 11:00, 13:00",
        "10, PM, 2, OPEN, 22:00, 02:00",
        "9, OPEN, 5, OPEN, 09:00, 17:00",
        "10, OPEN, 2, AM, 22:00, 02:00",
        "8, OPEN, 10, AM, 08:00, 10:00",
        "22, FULL, 6, FULL, 22:00, 06:00"
    })
    void anEndWithoutItsHalfOfTheDayMakesTheShorterSpan(
            int from, Half fromHalf, int to, Half toHalf, String begin, String end) {
        ClockSpan span = ClockSpan.of(new Clock(from, 0, fromHalf), new Clock(to, 0, toHalf));

        assertThat(Clock.shown(span.from().minutes())).isEqualTo(begin);
        assertThat(Clock.shown(span.to().minutes())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "MORNING, 8, 08:00",
        "TARDE, 3, 15:00",
        "NIGHT, 8, 20:00",
        "NIGHT, 2, 02:00",
        "NIGHT, 12, 00:00",
        "DAWN, 5, 05:00",
        "NOON, 12, 12:00",
        "NOON, 1, 13:00"
    })
    void aPartOfTheDayTellsTheHalf(DayPart part, int hour, String time) {
        assertThat(Clock.shown(new Clock(hour, 0, Half.OPEN).in(part).minutes()))
                .isEqualTo(time);
    }
}
