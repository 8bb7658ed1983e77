package io.conserje.orchestrator.dialogue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.dialogue.Said;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Nuances;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are told in parts, put right in parts, or counted from those that were known. */
class StayDatesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Map<String, String> JANUARY = Map.of("from", "2027-01-01", "to", "2027-01-31");
    private static final Stay KNOWN = stay("2026-12-15", "2026-12-18");

    private final Nuances nuances = new Nuances();

    @Test
    void aMonthMovesKnownDaysAndIsNoStayOfAMonth() {
        assertThat(fill(KNOWN, "enero", Said.in("es").with("date_range", JANUARY)))
                .isEqualTo(stay("2027-01-15", "2027-01-18").inMonth(YearMonth.of(2027, 1)));
    }

    @Test
    void aMonthIsRememberedUntilADayOfAnotherIsTold() {
        Stay month = fill(
                Stay.NOTHING.withParty(2, 0, List.of()), "enero", Said.in("es").with("date_range", JANUARY));
        assertThat(month.checkIn()).isNull();
        assertThat(month.month()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(fill(month, "el 5", Said.in("es").with("check_in", "2027-01-05")))
                .isEqualTo(month.withDates(LocalDate.parse("2027-01-05"), null, null));
        assertThat(fill(month, "el 5/2", Said.in("es").with("check_in", "2027-02-05"))
                        .month())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"in November,true", "este mes,true", "de hoy hasta el 30 de noviembre,false"})
    void aMonthThatHasBegunIsNoStayOfItsRestEither(String words, boolean month) {
        Stay november = fill(
                Stay.NOTHING,
                words,
                Said.in("es").withWords("date_range", words, Map.of("from", "2026-11-20", "to", "2026-11-30")));
        assertThat(november)
                .isEqualTo(month ? Stay.NOTHING.inMonth(YearMonth.of(2026, 11)) : stay("2026-11-20", "2026-11-30"));
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsAskedFor() {
        Stay last = fill(
                stay("2026-12-30", "2027-01-02"),
                "febrero",
                Said.in("es").with("date_range", Map.of("from", "2027-02-01", "to", "2027-02-28")));
        assertThat(last.checkIn()).isNull();
        assertThat(last.nights()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "es,¿y un día más?,4",
        "es,una noche más,4",
        "es,agregame una noche,4",
        "en,one more night?,4",
        "en,another night please,4",
        "pt,mais uma noite?,4",
        "fr,et une nuit de plus ?,4",
        "es,una noche menos,2",
        "en,one night less,2",
        "pt,uma noite a menos,2",
        "fr,une nuit de moins,2",
        "es,otra noche,4",
        "pt,outra noite,4",
        "fr,une autre nuit,4",
        "es,mejor otro día una noche,1",
        "en,another day and one night,1",
        "pt,outro dia por uma noite,1",
        "fr,un autre jour pour une nuit,1",
        "es,una sola noche,1",
        "en,just one night,1",
        "es,una noche. Por favor,1",
    })
    void nightsMoreOrLessAreCountedFromThoseThatWereKnown(String language, String text, int nights) {
        assertThat(fill(KNOWN, text, Said.in(language).with("nights", 1)).length())
                .isEqualTo(nights);
    }

    @ParameterizedTest
    @CsvSource({
        "en,we'd rather arrive on the 14th,2026-12-14,2026-12-18",
        "en,better from the 14th,2026-12-14,2026-12-18",
        "es,mejor llegamos el 14,2026-12-14,2026-12-18",
        "es,desde el 14,2026-12-14,2026-12-18",
        "es,llegamos el 16,2026-12-16,2026-12-18",
        "pt,preferimos chegar dia 14,2026-12-14,2026-12-18",
        "pt,melhor a partir do dia 14,2026-12-14,2026-12-18",
        "fr,on préfère arriver le 14,2026-12-14,2026-12-18",
        "fr,plutôt à partir du 14,2026-12-14,2026-12-18",
        // the whole is moved, by its words or because it ends too early or lies too far
        "en,move it to the 14th,2026-12-14,2026-12-17",
        "en,start on the 14th for the same nights,2026-12-14,2026-12-17",
        "es,las mismas noches pero desde el 14,2026-12-14,2026-12-17",
        "es,pasala al 14,2026-12-14,2026-12-17",
        "pt,as mesmas noites a partir do dia 14,2026-12-14,2026-12-17",
        "fr,le même nombre de nuits à partir du 14,2026-12-14,2026-12-17",
        "en,we arrive on the 18th,2026-12-18,2026-12-21",
        "en,we arrive on 20 November,2026-11-20,2026-11-23",
    })
    void anotherArrivalKeepsTheDepartureThatWasToldUnlessTheWholeIsMoved(
            String language, String text, String arrival, String departure) {
        assertThat(fill(KNOWN, text, Said.in(language).with("check_in", arrival)))
                .isEqualTo(stay(arrival, departure));
    }

    @Test
    void anotherArrivalKeepsTheNightsThatWereTold() {
        Stay told = fill(
                Stay.NOTHING,
                "3 nights from the 15th",
                Said.in("en").with("nights", 3).with("check_in", "2026-12-15"));
        assertThat(told.checkOut()).isEqualTo("2026-12-18");
        assertThat(told.nights()).isEqualTo(3);
        assertThat(fill(told, "we arrive on the 14th", Said.in("en").with("check_in", "2026-12-14"))
                        .checkOut())
                .isEqualTo("2026-12-17");
        assertThat(fill(told, "until the 20th", Said.in("en").with("check_out", "2026-12-20"))
                        .nights())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "en,a room for tomorrow night for two,tomorrow night,1",
        "en,tonight,tonight,1",
        "es,'una habitación para dos mañana por la noche',mañana,1",
        "es,'para esta noche, dos personas',esta noche,1",
        "pt,um quarto para amanhã à noite,amanhã,1",
        "pt,para hoje à noite,hoje à noite,1",
        "fr,'demain soir, deux personnes',demain soir,1",
        "fr,une chambre pour cette nuit,cette nuit,1",
        // when they come, and what is at night beside it
        "en,we arrive tomorrow night,tomorrow night,",
        "es,llegamos mañana por la noche,mañana,",
        "es,una habitación para mañana y cena por la noche,mañana,",
        "fr,nous arrivons demain soir,demain soir,",
        "pt,um quarto para amanhã,amanhã,",
    })
    void aStayOfANightIsOfOneNight(String language, String text, String words, @Nullable Integer nights) {
        Stay stay = fill(Stay.NOTHING, text, Said.in(language).of(text).at("check_in", words, "2026-11-21"));
        assertThat(stay.checkIn()).isEqualTo("2026-11-21");
        assertThat(stay.nights()).isEqualTo(nights);
    }

    @Test
    void aNightIsOneOnlyWhereNothingElseIsToldOfTheLength() {
        String text = "for tomorrow night, until the 24th";
        assertThat(fill(
                        Stay.NOTHING,
                        text,
                        Said.in("en")
                                .of(text)
                                .at("check_in", "tomorrow night", "2026-11-21")
                                .at("check_out", "the 24th", "2026-11-24")))
                .isEqualTo(stay("2026-11-21", "2026-11-24"));
        Stay three = Stay.NOTHING.withDates(null, null, 3);
        assertThat(fill(three, "tonight", Said.in("en").of("tonight").at("check_in", "tonight", "2026-11-20"))
                        .checkOut())
                .isEqualTo("2026-11-23");
    }

    @Test
    void nightsBesideANewArrivalAreAllOfThem() {
        Stay other = fill(
                KNOWN,
                "one more idea: 2 nights from 20 December",
                Said.in("en").with("nights", 2).with("check_in", "2026-12-20"));
        assertThat(other).isEqualTo(KNOWN.withDates(LocalDate.parse("2026-12-20"), LocalDate.parse("2026-12-22"), 2));
    }

    @Test
    void nightsOnTopOfNoneAreAsManyAsWereSaid() {
        assertThat(nuances.of("one more night", List.of("en"))).containsExactly(Nuance.LONGER);
        assertThat(fill(Stay.NOTHING, "one more night", Said.in("en").with("nights", 1))
                        .nights())
                .isEqualTo(1);
    }

    private static Stay stay(String from, String to) {
        return Stay.NOTHING.withDates(LocalDate.parse(from), LocalDate.parse(to), null);
    }

    private Stay fill(Stay stay, String text, Said said) {
        var understanding = said.understood();
        var reading = new Reading(
                text,
                understanding,
                nuances.of(text, List.of(understanding.language().code())));
        return new StayDates(reading, TODAY).fill(stay);
    }
}
