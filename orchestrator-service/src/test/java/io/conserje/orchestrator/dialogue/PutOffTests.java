package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not know yet has said neither yes nor no: the stay is kept, and told honestly what of it is not. */
class PutOffTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | todavía no sé | No hay apuro",
                "en | not sure yet | No hurry",
                "pt | ainda não sei | Sem pressa",
                "fr | je ne sais pas encore | Rien ne presse"
            })
    void whoDoesNotKnowTheDatesYetIsNotTakenForANo(String language, String text, String words) {
        chat.says("book", Said.in(language).meaning("make_reservation"));
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains(words);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        assertThat(chat.last.notUnderstood()).isEmpty();
    }

    @Test
    void whoDoesNotKnowThePeopleYetKeepsTheDates() {
        chat.says("x", stay());
        assertThat(chat.says("aún no sé cuántos somos", Said.in("es").meaning("deny")))
                .contains("lo más probable");
        assertThat(chat.says("2", Said.in("es").meaning("inform").with("adults", 2)))
                .contains("12 de diciembre", "General Rooms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | todavía no sé | deny | No hay apuro | Ni la habitación ni el precio",
                "es | sí, pero mañana te confirmo | affirm | No hay apuro | Ni la habitación ni el precio",
                "en | not sure yet | deny | No hurry | Neither the room nor the price",
                "en | yes but I'll confirm tomorrow | affirm | No hurry | Neither the room nor the price",
                "pt | ainda não sei | deny | Sem pressa | Nem o quarto nem o preço",
                "pt | sim, mas amanhã confirmo | affirm | Sem pressa | Nem o quarto nem o preço",
                "fr | je ne sais pas encore | deny | Rien ne presse | Ni la chambre ni le prix",
                "fr | oui mais je confirme demain | affirm | Rien ne presse | Ni la chambre ni le prix"
            })
    void atTheSummaryItStandsAndNothingIsPromised(
            String language, String text, String intent, String words, String notHeld) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        String button = yes(chat);
        assertThat(chat.says(text, Said.in(language).meaning(intent).with("date", "2026-11-21")))
                .contains(words, notHeld, "23")
                .doesNotContain("4.680");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(yes(chat)).isEqualTo(button);
        chat.restsFor(Duration.ofDays(1));
        chat.says("ok!", Said.in(language).meaning("affirm"));
        assertThat(chat.wishes)
                .singleElement()
                .satisfies(wish -> assertThat(wish.checkIn()).hasToString("2026-12-12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | could you hold it until Sunday? | Neither the room nor the price",
                "en | keep it for me for one day, my aunt has the card | Neither the room nor the price",
                "en | we'd rather wait for her answer | Neither the room nor the price",
                "es | ¿me la pueden guardar hasta el domingo? | Ni la habitación ni el precio",
                "es | le pregunto y vuelvo | Ni la habitación ni el precio",
                "es | preferimos esperar | Ni la habitación ni el precio",
                "pt | vocês podem segurar até domingo? | Nem o quarto nem o preço",
                "pt | vou perguntar a ela e volto a falar | Nem o quarto nem o preço",
                "pt | prefiro esperar | Nem o quarto nem o preço",
                "fr | mettez une option svp | Ni la chambre ni le prix",
                "fr | vous pouvez la garder jusqu'à dimanche ? | Ni la chambre ni le prix",
                "fr | je vais lui demander, je reviens vers vous | Ni la chambre ni le prix",
                "fr | je préfère attendre | Ni la chambre ni le prix"
            })
    void whatShallBeHeldIsNotAndTheDaysStay(String language, String text, String notHeld) {
        quoted(chat);
        String button = yes(chat);
        assertThat(chat.says(text, Said.in(language).meaning("inform", 0.4).with("check_out", "2026-11-22")))
                .contains(notHeld);
        assertThat(yes(chat)).isEqualTo(button);
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void whatWasPutOffIsForgottenAfterTheDayThatWasNamed() {
        quoted(chat);
        assertThat(chat.says("lo pienso y te aviso", Said.in("es").meaning("inform")))
                .contains("hasta el lun 23 de noviembre");
        chat.restsFor(Duration.ofDays(3));
        assertThat(chat.state.name()).isEqualTo("confirming");
        chat.restsFor(Duration.ofDays(1));
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void itIsNotKeptLongerThanUntilTheArrival() {
        chat.says("x", Said.in("es").meaning("make_reservation").with("check_in", "2026-11-21"));
        assertThat(chat.says("no sé todavía", Said.in("es").meaning("deny"))).contains("21 de noviembre");
    }

    @Test
    void aValueBesideItIsTaken() {
        chat.says("x", Said.in("es").meaning("make_reservation"));
        assertThat(chat.says(
                        "somos 2 pero todavía no sé las fechas",
                        Said.in("es").meaning("inform").with("adults", 2)))
                .contains("No hay apuro", "¿Qué día llega");
    }

    @Test
    void oneOfTwoPossibilitiesIsNot() {
        chat.says("x", stay());
        chat.says(
                "no sé si 2 o 3",
                Said.in("es").meaning("inform").with("adults", 2).with("adults", 3));
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void aQuestionBesideItIsAnswered() {
        quoted(chat);
        assertThat(chat.says("no sé, ¿hay wifi?", Said.in("es").meaning("ask_wifi")))
                .contains("No tengo ese dato", "¿Hago la reserva?");
    }

    @Test
    void aPlainNoIsANo() {
        quoted(chat);
        assertThat(chat.says("no, gracias", Said.in("es").meaning("deny"))).contains("no hago ninguna reserva");
    }

    @Test
    void whoSaysGoodByeAmidABookingIsNotPressed() {
        quoted(chat);
        assertThat(chat.says("chau", Said.in("es").meaning("goodbye")))
                .contains("Hasta pronto", "Ni la habitación ni el precio")
                .doesNotContain("¿Hago la reserva?");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @Test
    void whoIsBookingNothingIsNotAskedBack() {
        assertThat(chat.says("después te aviso", Said.in("es").meaning("inform")))
                .contains("aquí estoy");
        assertThat(chat.last.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | fine, till tomorrow | date | tomorrow",
                "es | dale, hasta mañana | check_out | hasta mañana",
                "pt | está bem, até amanhã | check_out | até amanhã",
                "fr | d'accord, à demain | date | demain"
            })
    void theDayOfAGoodbyeIsNoneOfTheStay(String language, String text, String type, String day) {
        quoted(chat);
        chat.says(
                text,
                Said.in(language)
                        .meaning("goodbye", 0.99)
                        .meaning("affirm", 0.6)
                        .of(text)
                        .at(type, day, "2026-11-21"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-12");
        assertThat(chat.words()).containsAnyOf("booked yet", "nada reservado", "encore réservé");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes, till tomorrow | date | tomorrow",
                "es | sí, hasta mañana | check_out | hasta mañana",
                "pt | sim, até amanhã | check_out | até amanhã",
                "fr | oui, à demain | date | demain"
            })
    void aYesWithAGoodbyeIsAYes(String language, String text, String type, String day) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        chat.says(
                text,
                Said.in(language)
                        .meaning("goodbye", 0.99)
                        .meaning("affirm", 0.6)
                        .of(text)
                        .at(type, day, "2026-11-21"));
        assertThat(chat.wishes)
                .singleElement()
                .satisfies(wish -> assertThat(wish.checkIn()).hasToString("2026-12-12"));
    }
}
