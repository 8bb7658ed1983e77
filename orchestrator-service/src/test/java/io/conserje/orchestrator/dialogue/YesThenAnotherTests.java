package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes to the summary behind which another booking is told: the one that stands is never lost. */
class YesThenAnotherTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes please, and then one from 11 to 13 January",
                "en | Yes, book it. Afterwards another room, 11 to 13",
                "es | sí, hágala. Después otra igual del 11 al 13",
                "es | sí, reserve, y ahora la de mi hermana del 11 al 13",
                "pt | sim, pode reservar, e depois mais uma, de 11 a 13",
                "pt | sim. em seguida a de 11 a 13 de janeiro",
                "fr | oui, réservez. Ensuite une autre du 11 au 13",
                "fr | oui, et puis celle du 11 au 13"
            })
    void thePlainYesBooksAndTheOtherStayFollows(String language, String text) {
        quoted(language);
        assertThat(chat.says(text, days(language, text).meaning("affirm"))).contains("ABC", "11", "13");
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().checkIn()).hasToString("2026-12-12");
        assertThat(chat.wishes.getFirst().checkOut()).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, go ahead. and then the general | General Rooms",
                "es | sí, confírmela. y después la general | General Rooms",
                "pt | sim, faça. e depois a general | General Rooms",
                "fr | oui, confirmez. et ensuite la general | General Rooms"
            })
    void thePlainYesBooksAndTheOtherKindFollows(String language, String text, String room) {
        quoted(language);
        assertThat(chat.says(text, Said.yes(language))).contains("ABC", room);
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().roomTypeId()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ok, and then one from 11 to 13 January",
                "en | yes, and then one from 11 to 13, is that all right?",
                "es | bueno, y después otra del 11 al 13",
                "pt | isso, e depois a de 11 a 13",
                "fr | parfait, et ensuite une autre du 11 au 13"
            })
    void aYesThatIsNotPlainKeepsTheSummaryAndTheOther(String language, String text) {
        quoted(language);
        assertThat(chat.says(text, days(language, text).meaning("affirm"))).contains("12", "15", "11", "13");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.tapsFirst("confirm:yes:")).contains("ABC", "11", "13");
        assertThat(chat.wishes.getFirst().checkIn()).hasToString("2026-12-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, but then 11 to 13 January",
                "en | yes, then 11 to 13",
                "es | sí, mejor otra fecha: del 11 al 13",
                "pt | sim, mas depois de 11 a 13",
                "fr | oui, mais plutôt du 11 au 13"
            })
    void otherDaysOfTheSameStayBookNothing(String language, String text) {
        quoted(language);
        chat.says(text, days(language, text).meaning("affirm"));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, and then from 13 to 16 December",
                "es | sí, y luego del 13 al 16",
                "pt | sim, e depois de 13 a 16",
                "fr | oui, et puis du 13 au 16"
            })
    void daysThatOverlapWithTheSummaryLeaveADoubt(String language, String text) {
        quoted(language);
        chat.says(
                text,
                Said.in(language)
                        .meaning("affirm")
                        .of(text)
                        .at("check_in", "13", "2026-12-13")
                        .at("check_out", "16", "2026-12-16"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.words()).contains("12", "15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, and my uncle's family want 2 rooms too",
                "es | sí, y los tíos quieren 2 habitaciones también",
                "pt | sim, e os tios querem 2 quartos também",
                "fr | oui, et mes oncles prennent 2 chambres aussi"
            })
    void oneMoreOfTheSameKindLeavesTheSummaryAsItIs(String language, String text) {
        quoted(language);
        chat.says(text, Said.yes(language).of(text).at("rooms", "2", 2));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.words()).contains("Delux Rooms", "12", "15").doesNotContain("2 rooms", "2 hab", "2 quartos");
        assertThat(chat.tapsFirst("confirm:yes:")).contains("ABC", "Delux Rooms");
        assertThat(chat.wishes.getFirst().rooms()).hasSize(1);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    private static Said days(String language, String text) {
        return Said.in(language).of(text).at("check_in", "11", "2027-01-11").at("check_out", "13", "2027-01-13");
    }

    private void quoted(String language) {
        chat.outcome = new BookingOutcome.Confirmed("ABC", usd("4680"), "t");
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
        chat.says("who", Said.in(language).with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
