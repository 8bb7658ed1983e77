package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like a change of a booking that stands, and is about one that is still to be made. */
class NothingStandsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "pt, dá pra fazer check-in às 9 da manhã? ainda não reservei, Não tenho essa informação",
        "en, could I check in at 9? I haven't booked yet, no confirmed answer",
        "es, 'todavía no reservé, ¿se puede entrar a las 9?', No tengo ese dato",
        "fr, 'je n’ai pas encore réservé, peut-on arriver à 9h ?', pas d’information confirmée"
    })
    void whoHasNotBookedAsksOfTheHouse(String language, String text, String unknown) {
        assertThat(chat.says(text, Said.in(language).meaning("early_checkin").with("time", "09:00")))
                .contains(unknown);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'quiero otra habitación para las mismas fechas, para mis padres'",
        "en, 'another room for the same dates please, for my parents'",
        "pt, 'outro quarto igual nos mesmos dias pros meus pais'",
        "fr, 'une autre chambre aux mêmes dates pour mes parents'"
    })
    void anotherRoomForTheSameDaysIsOfThem(String language, String text) {
        quoted(chat);
        chat.outcome = new BookingOutcome.Confirmed("REF1", usd("4680.00"), "token");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.state.name()).isEqualTo("idle");
        chat.says(text, Said.in(language).meaning("modify_reservation").with("adults", 2));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-12");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource({"en, hmm. 2", "en, um 2", "en, I think 2", "fr, euh la 2", "es, 'eh, la 2'", "pt, acho que a 2"})
    void aChoiceThatHesitatesIsOne(String language, String text) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("inform").withWords("number", "2", 2)))
                .contains("Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }
}
