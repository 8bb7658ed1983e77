package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is November; what is said of a stay next year is read from today and from two days near it. */
class NearTheStayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Stay ARRIVAL = Stay.NOTHING.withDates(LocalDate.of(2027, 2, 5), null, null);

    @ParameterizedTest
    @CsvSource({
        // understood from today, from ten days before the arrival, from the arrival; taken
        "2026-12-06,2027-02-06,2027-02-06,2027-02-06",
        "2026-11-28,2027-01-28,2027-02-28,2027-01-28",
        "2026-11-25,2027-02-25,2027-02-25,2027-02-25",
        // a weekday is the nearest to the arrival
        "2026-11-22,2027-01-31,2027-02-07,2027-02-07",
        "2026-11-26,2027-01-28,2027-02-11,2027-02-04",
        // tomorrow stays tomorrow, a day with its month stays in its month, "in nine days" is counted
        "2026-11-21,2027-01-27,2027-02-06,2026-11-21",
        "2027-01-06,2028-01-06,2028-01-06,2027-01-06",
        "2027-03-06,2027-03-06,2027-03-06,2027-03-06",
        "2026-11-29,2027-02-04,2027-02-14,2026-11-29"
    })
    void anotherArrivalIsMeantNearTheStayWhereItsMonthIsOpen(String today, String early, String late, String taken) {
        assertThat(read(ARRIVAL, "check_in", today, early, late)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        // until the 7th, until Sunday, until the 4th
        "2026-12-07,2027-02-07,2027-02-07,2027-02-07",
        "2026-11-22,2027-01-31,2027-02-07,2027-02-07",
        "2026-12-04,2027-02-04,2027-03-04,2027-03-04",
        // until tomorrow, until 28 November, until the 5th
        "2026-11-21,2027-01-27,2027-02-06,2026-11-21",
        "2026-11-28,2027-11-28,2027-11-28,2026-11-28",
        "2026-12-05,2027-02-05,2027-02-05,2026-12-05"
    })
    void aDepartureThatLeavesItsMonthOrItsWeekOpenIsTheNextBehindTheArrival(
            String today, String early, String late, String taken) {
        assertThat(read(ARRIVAL, "check_out", today, early, late)).isEqualTo(taken);
    }

    /** A stay that begins on Monday the 30th of November, ten days from now. */
    @ParameterizedTest
    @CsvSource({
        // Thursday, Wednesday, the 26th, tomorrow
        "2026-11-26,2026-11-26,2026-12-03,2026-12-03",
        "2026-11-25,2026-11-25,2026-12-02,2026-12-02",
        "2026-11-26,2026-11-26,2026-12-26,2026-11-26",
        "2026-11-21,2026-11-21,2026-12-01,2026-11-21",
        // Saturday is two days before it
        "2026-11-28,2026-11-28,2026-12-05,2026-11-28"
    })
    void aWeekdayIsTheNearestToAnArrivalThatIsNotFarAway(String today, String early, String late, String taken) {
        Stay soon = Stay.NOTHING.withDates(LocalDate.of(2026, 11, 30), null, null);
        assertThat(read(soon, "check_in", today, early, late)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "Friday,2027-02-05",
        "this Friday,2026-11-27",
        "el viernes que viene,2026-11-27",
        "ce vendredi,2026-11-27"
    })
    void aWeekdayThatIsCountedFromTodayStaysThere(String words, String taken) {
        assertThat(read(
                                ARRIVAL,
                                Said.in("en").withWords("date", words, "2026-11-27"),
                                Said.in("en").withWords("date", words, "2027-01-29"),
                                Said.in("en").withWords("date", words, "2027-02-12"))
                        .entities()
                        .getFirst()
                        .value())
                .isEqualTo(taken);
    }

    @Test
    void weekdaysMoveTogether() {
        assertThat(read(
                        ARRIVAL,
                        ends("2026-11-28", "2026-11-30"),
                        ends("2027-01-30", "2027-02-01"),
                        ends("2027-02-06", "2027-02-08")))
                .isEqualTo(ends("2027-02-06", "2027-02-08").understood());
    }

    @Test
    void aDepartureBesideAnotherArrivalGoesWithIt() {
        assertThat(read(
                        ARRIVAL,
                        ends("2026-12-12", "2026-12-13"),
                        ends("2027-02-12", "2027-02-14"),
                        ends("2027-02-12", "2027-02-14")))
                .isEqualTo(ends("2027-02-12", "2027-02-14").understood());
        Said toldInFull = ends("2027-01-10", "2027-01-12");
        assertThat(read(ARRIVAL, toldInFull, ends("2028-01-10", "2028-01-12"), ends("2028-01-10", "2028-01-12")))
                .isEqualTo(toldInFull.understood());
    }

    @ParameterizedTest
    @CsvSource({
        // from the 22nd to the 29th, of a stay from the 1st of March; from the 22nd to the 26th, too, but from the 27th
        // to the 2nd right before it
        "2027-02-22,2027-03-29,2027-03-22,2027-03-29,2027-03-22,2027-03-29",
        "2027-02-22,2027-02-26,2027-03-22,2027-03-26,2027-03-22,2027-03-26",
        "2027-02-27,2027-03-02,2027-03-27,2027-04-02,2027-02-27,2027-03-02"
    })
    void otherDaysAreOfTheMonthThatIsTalkedAbout(
            String early, String earlyEnd, String late, String lateEnd, String from, String to) {
        Stay march = Stay.NOTHING.withDates(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 8), null);
        assertThat(read(march, ends("2026-12-22", "2026-12-29"), ends(early, earlyEnd), ends(late, lateEnd)))
                .isEqualTo(ends(from, to).understood());
    }

    @Test
    void daysToChooseFromAreTalkedAboutToo() {
        Stay either = Stay.NOTHING.reading(List.of(
                new Stay.Days(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2)),
                new Stay.Days(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31))));
        assertThat(read(
                        either,
                        ends("2026-11-30", "2026-12-02"),
                        ends("2026-12-30", "2027-01-02"),
                        ends("2026-12-30", "2027-01-02")))
                .isEqualTo(ends("2026-12-30", "2027-01-02").understood());
    }

    @Test
    void aRangeMovesAsAWhole() {
        assertThat(read(
                        ARRIVAL,
                        range("2026-12-06", "2026-12-09"),
                        range("2027-02-06", "2027-02-09"),
                        range("2027-02-06", "2027-02-09")))
                .isEqualTo(range("2027-02-06", "2027-02-09").understood());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01,2026-12-12,2027-01-12,2027-01-12,2027-01-12",
        // "from the 1st", "from Friday", "from 12 March"
        "2027-01,2026-12-01,2027-01-01,2027-02-01,2027-01-01",
        "2027-01,2026-11-27,2027-01-08,2027-01-15,2027-01-08",
        "2027-01,2027-03-12,2027-03-12,2027-03-12,2027-03-12",
        // the 30th of a February, and the 5th of a month that is over by then
        "2027-02,2026-11-30,2027-03-30,2027-03-30,no_such_date",
        "2026-11,2026-12-05,2026-11-05,2026-12-05,in_the_past"
    })
    void aDayOfAMonthThatWasNamedIsOfThatMonth(YearMonth month, String today, String early, String late, String taken) {
        assertThat(read(Stay.NOTHING.inMonth(month), "check_in", today, early, late))
                .isEqualTo(taken);
    }

    @Test
    void weekdaysOfAMonthThatWasNamedAreOfThatMonth() {
        Stay march = Stay.NOTHING.inMonth(YearMonth.of(2027, 3));
        assertThat(read(
                        march,
                        ends("2026-11-23", "2026-11-26"),
                        ends("2027-03-08", "2027-03-11"),
                        ends("2027-03-15", "2027-03-18")))
                .isEqualTo(ends("2027-03-08", "2027-03-11").understood());
        assertThat(read(
                        march,
                        range("2026-11-28", "2026-11-29"),
                        range("2027-03-06", "2027-03-07"),
                        range("2027-03-13", "2027-03-14")))
                .isEqualTo(range("2027-03-06", "2027-03-07").understood());
    }

    @Test
    void aStayOfAMonthMayEndInTheNext() {
        Stay january = Stay.NOTHING.inMonth(YearMonth.of(2027, 1));
        Said taken = ends("2027-01-28", "2027-02-02");
        assertThat(read(january, ends("2026-11-28", "2026-12-02"), taken, taken))
                .isEqualTo(taken.understood());
    }

    @Test
    void whatIsOverFromTodayMayLieAheadNearTheStay() {
        var past = Said.in("en").withBad("check_in", "Friday 6", "in_the_past");
        Understanding early =
                Said.in("en").withWords("check_in", "Friday 6", "2027-02-06").understood();
        NearTheStay talk = NearTheStay.of(ARRIVAL, TODAY).orElseThrow();
        assertThat(talk.mayMove(past.understood())).isTrue();
        assertThat(talk.merge(past.understood(), List.of(early, early))).isEqualTo(taken(past, early));
    }

    @Test
    void nothingIsReadTwiceThatCanOnlyBeMeantWhereItIs() {
        assertThat(mayMove(ARRIVAL, "check_in", "2026-12-06")).isTrue();
        assertThat(mayMove(ARRIVAL, "check_in", "2027-02-06")).isFalse();
        assertThat(mayMove(ARRIVAL, "check_out", "2027-02-04")).isTrue();
        assertThat(mayMove(ARRIVAL, "adults", 2)).isFalse();
        assertThat(NearTheStay.of(Stay.NOTHING, TODAY)).isEmpty();
        assertThat(NearTheStay.of(Stay.NOTHING.withDates(TODAY, null, null), TODAY))
                .isEmpty();
    }

    private static boolean mayMove(Stay stay, String type, Object value) {
        return NearTheStay.of(stay, TODAY)
                .orElseThrow()
                .mayMove(Said.in("en").with(type, value).understood());
    }

    private static Object read(Stay stay, String type, String today, String early, String late) {
        Entity read = read(stay, day(type, today), day(type, early), day(type, late))
                .entities()
                .getFirst();
        return read.value() == null ? String.valueOf(read.problem()) : read.value();
    }

    private static Understanding read(Stay stay, Said today, Said early, Said late) {
        NearTheStay talk = NearTheStay.of(stay, TODAY).orElseThrow();
        return talk.mayMove(today.understood())
                ? talk.merge(today.understood(), List.of(early.understood(), late.understood()))
                : today.understood();
    }

    private static Understanding taken(Said said, Understanding values) {
        Understanding text = said.understood();
        return new Understanding(
                text.language(), text.intents(), values.entities(), text.sentiment(), text.urgent(), text.engine());
    }

    private static Said day(String type, String value) {
        return Said.in("en").withWords(type, "the words", value);
    }

    private static Said ends(String from, String to) {
        return Said.in("en").withWords("check_in", "from", from).withWords("check_out", "to", to);
    }

    private static Said range(String from, String to) {
        return Said.in("en").withWords("date_range", "the words", Map.of("from", from, "to", to));
    }
}
