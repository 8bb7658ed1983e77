package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stay is from Saturday the 12th to Tuesday the 15th: days that tell at what hour of the night, why or what of the house move it nowhere. */
class DaysOfSomethingElseTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "en, 'yes, book it. we only get there at 2 in the morning on Sunday', Sunday",
        "es, 'sí, resérvela. llegamos a las 2 de la madrugada del domingo', domingo",
        "pt, 'sim, pode reservar. chegamos às 2 da madrugada de domingo', domingo",
        "fr, 'oui, réservez. nous arrivons à 2 heures du matin dimanche', dimanche"
    })
    void theNightBehindTheDayOfArrivalIsStillIts(String language, String text, String day) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
        quoted(chat);
        chat.says(
                text,
                Said.yes(language)
                        .meaning("late_checkin")
                        .withWords("check_in", day, "2026-12-13")
                        .with("time", "02:00"));
        assertThat(chat.wishes).singleElement().satisfies(wish -> {
            assertThat(wish.checkIn()).hasToString("2026-12-12");
            assertThat(wish.checkOut()).hasToString("2026-12-15");
            assertThat(wish.remark()).contains(day);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-12-13,14:00", "2026-12-14,02:00"})
    void anotherHourOrAnotherDayIsAnotherArrival(String day, String hour) {
        quoted(chat);
        chat.says(
                "we arrive then",
                Said.in("en").meaning("inform").with("check_in", day).with("time", hour));
        assertThat(chat.state.json()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'is there live music on the 13th?', the 13th",
        "es, '¿hay algún show el 13?', el 13",
        "pt, 'tem música ao vivo no dia 13?', dia 13",
        "fr, 'y a-t-il un concert le 13 ?', le 13"
    })
    void aDayOfWhichTheHouseIsAskedIsNoEndOfIt(String language, String text, String day) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_amenities").withWords("check_in", day, "2026-12-13"));
        assertStays("2026-12-12", "2026-12-15");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'is there parking? we come on the 13th', the 13th",
        "es, '¿tienen cochera? llegamos el 13', el 13",
        "pt, 'tem garagem? chegamos dia 13', dia 13",
        "fr, 'vous avez un parking ? on arrive le 13', le 13"
    })
    void aDayBesideAQuestionIs(String language, String text, String day) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_parking").withWords("check_in", day, "2026-12-13"));
        assertThat(chat.state.json()).contains("2026-12-13");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'no, Saturday to Tuesday as before! We land on Sunday at dawn', Saturday, Tuesday, Sunday",
        "es, 'no, de sábado a martes como antes. El avión llega el domingo', sábado, martes, domingo",
        "pt, 'não, de sábado a terça como combinado. O voo chega no domingo', sábado, terça, domingo",
        "fr, 'non, de samedi à mardi comme prévu. L’avion atterrit dimanche', samedi, mardi, dimanche"
    })
    void theDaysAsBeforeAreNotThoseOfTheNextSentence(
            String language, String text, String from, String to, String other) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(
                text,
                Said.in(language)
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", from, "2026-12-12")
                        .at("check_out", to, "2026-12-15")
                        .at("check_out", other, "2026-12-13"));
        assertStays("2026-12-12", "2026-12-15");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'we would arrive on the 11th, so that we are there in the morning of the 12th', the 11th, the 12th",
        "es, 'llegaríamos el 11, para estar ahí en la mañana del 12', el 11, del 12",
        "pt, 'chegaríamos dia 11, para estar aí na manhã do dia 12', dia 11, do dia 12",
        "fr, 'nous arriverions le 11, pour être sur place au matin du 12', le 11, du 12"
    })
    void theMorningForWhichTheyComeEarlierIsNoDeparture(String language, String text, String from, String morning) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(
                text,
                Said.in(language)
                        .meaning("early_checkin")
                        .of(text)
                        .at("check_in", from, "2026-12-11")
                        .at("check_out", morning, "2026-12-12"));
        assertStays("2026-12-11", "2026-12-15");
    }

    @Test
    void aStayThatEndsWhereTheOtherBeganIsOne() {
        chat.says("stay", stay("en").with("adults", 2));
        String text = "we arrive earlier, from the 10th to the 12th";
        chat.says(
                text,
                Said.in("en")
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", "the 10th", "2026-12-10")
                        .at("check_out", "the 12th", "2026-12-12"));
        assertStays("2026-12-10", "2026-12-12");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'anything for tonight and tomorrow night?', tonight, tomorrow night, 2026-11-22",
        "en, 'anything for tonight and tomorrow?', tonight, tomorrow, 2026-11-21",
        "es, 'algo para esta noche y mañana por la noche', esta noche, mañana, 2026-11-22",
        "es, 'algo para hoy y mañana a la noche', hoy, mañana, 2026-11-22",
        "pt, 'quarto para hoje à noite e amanhã à noite', hoje, amanhã, 2026-11-22",
        "fr, 'une chambre pour ce soir et demain soir', ce soir, demain soir, 2026-11-22",
        "fr, 'une chambre de ce soir à demain soir', ce soir, demain soir, 2026-11-21"
    })
    void anotherNightBehindTheFirstIsSleptThereToo(
            String language, String text, String first, String second, String departure) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", first, "2026-11-20")
                        .at("check_out", second, "2026-11-21")
                        .with("adults", 1));
        assertStays("2026-11-20", departure);
    }

    private void assertStays(String from, String to) {
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(from);
        assertThat(chat.house.asked.getLast().checkOut()).hasToString(to);
    }
}
