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
        "22, FULL, 6, FULL, 22:00, 06:00",
        "2, WRITTEN, 3, PM, 14:00, 15:00",
        "10, PM, 2, WRITTEN, 22:00, 02:00",
        "9, WRITTEN, 11, FULL, 09:00, 11:00"
    })
    void anEndWithoutItsHalfOfTheDayMakesTheShorterSpan(
            int from, Half fromHalf, int to, Half toHalf, String begin, String end) {
        ClockSpan span = new ClockSpan(new Clock(from, 0, fromHalf), new Clock(to, 0, toHalf));

        assertThat(Clock.shown(span.begin())).isEqualTo(begin);
        assertThat(Clock.shown(span.end())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 10, MORNING, 06:00, 10:00",
        "9, 12, MORNING, 09:00, 12:00",
        "7, 9, EVENING, 19:00, 21:00",
        "11, 1, AFTERNOON, 11:00, 13:00",
        "10, 2, NIGHT, 22:00, 02:00"
    })
    void aPartOfTheDayIsThatOfBothEndsUnlessTheSpanWouldRunBackwards(
            int from, int to, DayPart part, String begin, String end) {
        ClockSpan span = new ClockSpan(new Clock(from, 0, Half.OPEN), new Clock(to, 0, Half.OPEN)).in(part);

        assertThat(Clock.shown(span.begin())).isEqualTo(begin);
        assertThat(Clock.shown(span.end())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"8, NIGHT, 20:00", "12, NIGHT, 00:00", "12, MORNING, 12:00", "3, DAYTIME, 03:00", "20, NIGHT, 20:00"})
    void anHourInTwoFiguresIsOneOfTwelveInAPartOfTheDay(int hour, DayPart part, String time) {
        assertThat(Clock.shown(new Clock(hour, 0, Half.FULL).in(part).minutes()))
                .isEqualTo(time);
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
