package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is booked already is the team's to say, also in the middle of another booking, which goes on. */
class StandingBookingTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, ¿ya tengo reserva?, equipo del hotel, todavía no está reservada, Para qué fechas",
        "en, what have I booked already?, hotel’s team, not booked yet, For which dates",
        "pt, já tenho reserva?, equipe do hotel, ainda não está reservada, Para quais datas",
        "fr, j'ai déjà une réservation ?, équipe de l’hôtel, pas encore réservé, Pour quelles dates"
    })
    void askedAmidABookingItIsPassedOnAndTheOpenQuestionAskedAgain(
            String language, String text, String team, String notYet, String question) {
        chat.says("book", Said.in(language).meaning("make_reservation"));
        String words = chat.says(text, asking(language));
        assertThat(words).contains(team, notYet, question);
        assertThat(words.indexOf(notYet)).isLessThan(words.indexOf(question));
        assertThat(chat.last.replies()).hasSize(1);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("existing_booking");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.last.notUnderstood()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void everyOpenQuestionIsAskedAgain() {
        chosen(chat);
        assertThat(chat.says("¿ya tengo reserva?", asking("es"))).contains("nombre y apellido");
        quoted(chat);
        assertThat(chat.says("¿ya tengo reserva?", asking("es"))).contains("¿Hago la reserva?");
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aQuestionAboutTheHouseThatSoundsLikeItIsOneAboutTheHouse() {
        chosen(chat);
        assertThat(chat.says("¿me confirmás que incluye desayuno?", asking("es").meaning("ask_breakfast")))
                .contains("No tengo ese dato confirmado", "nombre y apellido")
                .doesNotContain("Las reservas ya hechas");
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void whoHasAReferenceIsForTheTeam() {
        chosen(chat);
        chat.says("¿está mi reserva JZSDYYNDX?", asking("es").with("booking_reference", "JZSDYYNDX"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @Test
    void aYesThatSoundsLikeTheQuestionIsAYes() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        assertThat(chat.says("sí, confirmá la reserva por favor", asking("es").meaning("affirm", 0.76)))
                .contains("Reserva confirmada")
                .doesNotContain("equipo");
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'al final nos vamos el 16', check_out, 2026-12-16",
        "en, 'we leave on the 16th after all', check_out, 2026-12-16",
        "pt, 'na verdade vamos embora no dia 16', check_out, 2026-12-16",
        "fr, 'finalement on part le 16', check_out, 2026-12-16",
        "es, 'nos quedaríamos una noche más', nights, 1",
        "en, 'we would stay one more night', nights, 1",
        "pt, 'ficaríamos mais uma noite', nights, 1",
        "fr, 'on resterait une nuit de plus', nights, 1"
    })
    void whatWasBookedInThisTalkIsChangedByTheTeam(String language, String text, String type, String value) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        chat.says("sí", Said.in(language).meaning("affirm"));
        chat.says(text, Said.in(language).meaning("inform").with(type, "nights".equals(type) ? 1 : value));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("existing_booking");
    }

    private static Said asking(String language) {
        return Said.in(language).meaning("check_reservation", 0.97);
    }
}
