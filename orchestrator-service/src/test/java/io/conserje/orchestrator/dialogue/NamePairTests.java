package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two people who are named together the first is who books, and the other is noted for the team. */
class NamePairTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Jean et Marie Dupont, x@example.org | Marie Dupont | au nom de Jean Dupont",
                "en | Tom and Sue Miller x@example.org | | in the name of Tom Miller",
                "es | Somos Camila Ríos y Julieta Paz, x@example.org | Camila Ríos y Julieta Paz | a nombre de Camila Ríos;",
                "pt | Ana e Luís Souza Lima, x@example.org | Luís Souza Lima | em nome de Ana Souza Lima",
                "es | ana y luis pérez, x@example.org | luis pérez | a nombre de ana pérez"
            })
    void theFirstBooks(String language, String text, String read, String said) {
        chat.says("x", BookingSteps.stay(language).with("adults", 2));
        chat.taps("room:2");
        Said who = Said.in(language).meaning("inform").of(text);
        if (read != null) {
            who.at("person_name", read, read);
        }
        assertThat(chat.says(text, who.with("email", "x@example.org"))).contains(said);
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("confirming");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getFirst().guest().lastName()).doesNotContain(" y ", " et ");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'General. M. et Mme Roux-Petit, x@example.org'",
        "en, 'General. Mr and Mrs Lane, x@example.org'",
        "es, 'General. Sr. y Sra. Ibarra, x@example.org'",
        "pt, 'General. Sr. e Sra. Prado, x@example.org'"
    })
    void aTitleIsNobodysName(String language, String text) {
        chat.says("x", BookingSteps.stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").with("email", "x@example.org"));
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void theLastNameIsAskedWhereNeitherHasOne() {
        chosen(chat);
        assertThat(chat.says("Tom and Sue", Said.in("en").meaning("inform"))).contains("Tom", "Sue");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.words()).contains("last name");
    }

    @ParameterizedTest
    @CsvSource({"José Ortega y Gasset", "Santiago Ramón y Cajal"})
    void aLastNameInTwoPartsIsOfOne(String name) {
        chosen(chat);
        chat.says(
                name,
                Said.in("es")
                        .meaning("inform")
                        .of(name)
                        .at("person_name", name, name)
                        .with("email", "x@example.org"));
        assertThat(chat.words()).contains(name);
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sí y gracias", "Delux y General"})
    void otherWordsAreNoNames(String text) {
        chosen(chat);
        chat.says(text, Said.in("es").meaning("inform"));
        assertThat(chat.words()).doesNotContain("a nombre de");
    }
}
