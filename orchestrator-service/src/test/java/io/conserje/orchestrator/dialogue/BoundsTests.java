package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stay that lies before, behind or around a day does not begin on it: what was understood is said, and its days are asked for. */
class BoundsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 'nos gustaría pasar antes de navidad', navidad, 2026-12-25, antes del vie 25 de diciembre",
        "es, 'una habitación para después del 20 de enero', del 20 de enero, 2027-01-20, después del mié 20",
        "es, 'pasadas las fiestas, el 6 de enero', 'el 6 de enero', 2027-01-06, Llegada el mié 6",
        "es, 'iríamos hacia el 20 de enero', el 20 de enero, 2027-01-20, alrededor del mié 20",
        "es, 'nunca antes del 20 de enero', del 20 de enero, 2027-01-20, a partir del mié 20",
        "en, 'we would visit just after Christmas', Christmas, 2026-12-25, 'after Fri, December 25'",
        "en, 'a double before the 20th of January', the 20th of January, 2027-01-20, 'before Wed, January 20'",
        "en, 'it would be around January 20', January 20, 2027-01-20, 'around Wed, January 20'",
        "en, 'no earlier than January 20', January 20, 2027-01-20, 'from Wed, January 20 on'",
        "en, 'we land at ten, after breakfast, on January 20', January 20, 2027-01-20, 'Arriving Wed, January 20'",
        "pt, 'pensamos em ir logo depois do Natal', do Natal, 2026-12-25, 'depois de sex., 25 de dezembro'",
        "pt, 'um quarto antes do dia 20 de janeiro', do dia 20 de janeiro, 2027-01-20, 'antes de qua., 20'",
        "pt, 'por volta do dia 20 de janeiro', do dia 20 de janeiro, 2027-01-20, 'por volta de qua., 20'",
        "pt, 'nunca antes do dia 20 de janeiro', do dia 20 de janeiro, 2027-01-20, 'a partir de qua., 20'",
        "fr, 'nous aimerions venir avant Noël', Noël, 2026-12-25, avant le ven. 25 décembre",
        "fr, 'plutôt après le 20 janvier', le 20 janvier, 2027-01-20, après le mer. 20",
        "fr, 'ce serait vers le 20 janvier', le 20 janvier, 2027-01-20, autour du mer. 20",
        "fr, 'pas avant le 20 janvier', le 20 janvier, 2027-01-20, à partir du mer. 20"
    })
    void aDayThatOnlyBoundsTheStayIsNoneOfIt(String language, String text, String words, String day, String told) {
        String answer = chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", words, day)
                        .with("adults", 2));
        assertThat(answer).contains(told);
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void whoLeavesBeforeADayHasTheArrivalKept() {
        String text = "arriving on January 12, leaving before January 20";
        String answer = chat.says(
                text,
                Said.in("en")
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", "January 12", "2027-01-12")
                        .at("check_out", "January 20", "2027-01-20")
                        .with("adults", 2));
        assertThat(answer).contains("Arriving Tue, January 12").doesNotContain("20");
    }

    @ParameterizedTest
    @CsvSource({
        // behind a day both weekdays and days of a month are the next
        "after Christmas, Christmas, 2026-12-25, the 3rd, 2026-12-26, 2026-12-03, 2027-01-03, 2027-01-03, 2027-01-03",
        "after Christmas, Christmas, 2026-12-25, Friday, 2026-12-26, 2026-11-27, 2027-01-01, 2027-01-08, 2027-01-01",
        // before it a weekday is the last, and a day of a month one of the same month
        "before Christmas, Christmas, 2026-12-25, the 3rd, 2026-12-01, 2026-12-03, 2026-12-03, 2027-01-03, 2026-12-03",
        "before Christmas, Christmas, 2026-12-25, Friday, 2026-12-01, 2026-11-27, 2026-12-04, 2026-12-18, 2026-12-18",
        // and one that lies right ahead of it in the month before is that one
        "before January 3, January 3, 2027-01-03, the 28th, 2027-01-01, 2026-12-28, 2027-01-28, 2027-01-28, 2026-12-28"
    })
    void daysToldNextAreReadFromThere(
            String text,
            String words,
            String day,
            String next,
            LocalDate clock,
            String today,
            String early,
            String late,
            String taken) {
        chat.says(
                text,
                Said.in("en")
                        .meaning("make_reservation")
                        .of(text)
                        .at("date", words, day)
                        .with("nights", 2)
                        .with("adults", 2));
        chat.nlp.when(next, clock, arrival(next, early));
        chat.nlp.when(next, clock.plusDays(10), arrival(next, late));
        chat.says(next, arrival(next, today));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(taken);
    }

    private static Said arrival(String words, String day) {
        return Said.in("en").meaning("inform").withWords("check_in", words, day);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'mejor después de reyes', reyes",
        "en, 'rather after Epiphany', Epiphany",
        "pt, 'melhor depois do dia de Reis', dia de Reis",
        "fr, 'plutôt après l’Épiphanie', Épiphanie"
    })
    void aStayThatIsToLieElsewhereKeepsItsLength(String language, String text, String words) {
        chat.says(
                "stay",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2026-12-12")
                        .with("check_out", "2026-12-15")
                        .with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform", 0.42).of(text).at("date", words, "2027-01-06"));
        chat.says("8", Said.in(language).meaning("inform").with("check_in", "2027-01-08"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2027-01-08");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2027-01-11");
    }

    @Test
    void aStretchIsBoundedByItsEnds() {
        String text = "después del carnaval";
        String answer = chat.says(
                text,
                Said.in("es")
                        .meaning("make_reservation")
                        .of(text)
                        .at("date_range", "carnaval", Map.of("from", "2027-02-08", "to", "2027-02-09"))
                        .with("adults", 2));
        assertThat(answer).contains("después del mar 9 de febrero");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'de mañana a pasado mañana', pasado mañana",
        "pt, 'de amanhã até depois de amanhã', depois de amanhã",
        "en, 'from tomorrow to the day after tomorrow', the day after tomorrow",
        "fr, 'de demain à après-demain', après-demain"
    })
    void theDayAfterTomorrowIsADay(String language, String text, String words) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .with("check_in", "2026-11-21")
                        .at("check_out", words, "2026-11-22")
                        .with("adults", 2));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'del sábado de carnaval al miércoles', sábado de carnaval",
        "pt, 'do sábado de carnaval até quarta', sábado de carnaval",
        "en, 'from Saturday of carnival to Wednesday', Saturday of carnival",
        "fr, 'du samedi de carnaval au mercredi', samedi de carnaval"
    })
    void aWeekdayOfCarnivalIsADay(String language, String text, String words) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", words, "2027-02-06")
                        .with("check_out", "2027-02-10")
                        .with("adults", 2));
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2027, 2, 6));
    }
}
