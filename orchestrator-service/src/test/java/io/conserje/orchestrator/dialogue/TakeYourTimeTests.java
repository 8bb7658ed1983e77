package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that only ask to wait, or say nothing, are no name and nothing that was not understood. */
class TakeYourTimeTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | un momento | tómese su tiempo",
                "es | espera | tómese su tiempo",
                "es | ok, un segundo por favor | tómese su tiempo",
                "en | hold on please | take your time",
                "en | hmm wait | take your time",
                "pt | só um minuto | fique à vontade",
                "fr | un instant s'il vous plaît | prenez votre temps",
                "fr | attendez | prenez votre temps",
                "es | hmm | nombre y apellido",
                "es | por favor | nombre y apellido",
                "en | please | first and last name",
                "es | ¿qué dijiste? | nombre y apellido",
                "en | what did you say? | first and last name",
                "pt | o que você disse? | nome e sobrenome",
                "fr | vous avez dit quoi ? | prénom et un nom"
            })
    void whereANameWasAskedForNoneIsTaken(String language, String text, String words) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
        Said said = Said.in(language).meaning("inform").with("person_name", text);
        for (int i = 0; i < 4; i++) {
            assertThat(chat.says(text, said)).contains(words);
        }
        assertThat(chat.last.notUnderstood()).isEmpty();
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.says("who", Said.in(language).meaning("inform").with("person_name", "Ana Pérez")))
                .doesNotContain(text);
    }

    @Test
    void aNameBesideItIsTaken() {
        chosen(chat);
        assertThat(chat.says(
                        "un momento, es Ana Pérez",
                        Said.in("es").meaning("inform").with("person_name", "Ana Pérez")))
                .contains("correo");
    }

    @Test
    void whatWasAskedIsAskedAgainWithTheSummaryThatStands() {
        quoted(chat);
        assertThat(chat.says("perdón, ¿qué dijiste?")).contains("Delux Rooms", "¿Hago la reserva?");
    }

    @Test
    void whoWasToldNothingYetHearsWhatThereIsToAsk() {
        assertThat(chat.says("what?", Said.in("en").meaning("out_of_scope"))).contains("booking");
    }
}
