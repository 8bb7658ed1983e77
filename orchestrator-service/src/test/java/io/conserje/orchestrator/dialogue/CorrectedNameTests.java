package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes with a name put right behind it books nothing in the old name: the summary is shown with the new one, or what is to be another is asked. */
class CorrectedNameTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, pero el apellido es Peres con s', Peres, Ana Peres",
        "es, 'sí, pero es Anna con dos enes', Anna, Anna Pérez",
        "en, 'yes, but my surname is Perrez', Perrez, Ana Perrez",
        "en, 'yes, but it is Anna Pérez with two n', Anna, Anna Pérez",
        "pt, 'sim, mas o sobrenome é Peres', Peres, Ana Peres",
        "pt, 'sim, só que meu sobrenome é Gomes', Gomes, Ana Gomes",
        "fr, 'oui, mais mon nom c’est Pereze avec un e', Pereze, Ana Pereze",
        "fr, 'oui, mais mon prénom est Anne', Anne, Anne Pérez"
    })
    void thePartThatIsMeantIsPutRight(String language, String text, String name, String whole) {
        quoted(chat);
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("affirm")
                                .meaning("inform", 0.8)
                                .with("person_name", name)))
                .contains(whole);
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, pero el apellido está mal', Qué cambiamos",
        "es, 'sí, se escribe con hache', Qué cambiamos",
        "en, 'yes, only my last name is spelled differently', What shall we change",
        "pt, 'sim, só que se escreve com ze', O que mudamos",
        "fr, 'oui, mais le prénom s’écrit autrement', Que changeons-nous"
    })
    void whatWasNotReadIsAskedFor(String language, String text, String question) {
        quoted(chat);
        assertThat(chat.says(text, Said.in(language).meaning("affirm"))).contains(question);
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, pero de 13 a 15'",
        "en, 'yes, but 13 to 15'",
        "pt, 'sim, mas de 13 a 15'",
        "fr, 'oui, mais 13 à 15'"
    })
    void aStretchThatMayBeHoursOrDaysIsAskedFor(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("affirm").with("time_range", "13:00-15:00"));
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void anotherPersonWhoIsSpokenOfIsNoCorrection() {
        quoted(chat);
        chat.says(
                "sí, Anita de recepción lo sabe",
                Said.in("es").meaning("affirm").with("person_name", "Anita"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().guest().firstName()).isEqualTo("Ana");
    }

    @Test
    void aPartOfTheNameThatIsToldBesideIsNoOther() {
        chosen(chat);
        Said spelt = Said.in("en")
                .meaning("inform")
                .of("Sara Connor, Sara without an h, sara@example.org")
                .at("person_name", "Sara Connor", "Sara Connor")
                .at("person_name", "Sara", "Sara")
                .at("email", "sara@example.org", "sara@example.org");
        assertThat(chat.says("Sara Connor, Sara without an h, sara@example.org", spelt))
                .contains("In the name of Sara Connor");
    }

    @Test
    void howANameIsWrittenIsNoSecondName() {
        chosen(chat);
        String text = "Clara Moraes com e no final";
        chat.says(text, Said.in("pt").meaning("inform").of(text).at("person_name", "Clara Moraes", "Clara Moraes"));
        assertThat(chat.state.json()).contains("Moraes").doesNotContain("com", "final");
    }

    @ParameterizedTest
    @CsvSource({"pt, 'tá, reserva'", "pt, 'fecha aí'", "pt, quero reservar sim", "es, hacela", "en, book it then"})
    void anOrderAloneIsAYes(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("check_reservation", 0.62));
        assertThat(chat.wishes).hasSize(1);
    }
}
