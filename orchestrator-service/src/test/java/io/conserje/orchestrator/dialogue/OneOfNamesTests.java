package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several names the booking is in that of who books; another's is noted for the team and takes its place in no way. */
class OneOfNamesTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Helen Marsh, h@example.org, and the boy is called Toby | Helen Marsh | Toby",
                "en | Name Aiko Mori, mail office@example.org, Greta Lund | Aiko Mori | Greta Lund",
                "es | soy Rocío Vidal y el nene se llama Bruno | Rocío Vidal | Bruno",
                "es | Rocío Vidal, mail oficina@example.org. Saluda Inés Roca | Rocío Vidal | Inés Roca",
                "pt | é a Marina Prado e o namorado é o Caio | Marina Prado | Caio",
                "fr | moi c'est Luc Gagnon pis ma blonde Chloé | Luc Gagnon | Chloé"
            })
    void theFirstThatIsWholeBooks(String language, String text, String name, String other) {
        tells(language, text, name, other);
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.words()).contains(name + ", x@example.org", other);
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I'm Greta Lund, please book it in the name of Aiko Mori | Greta Lund | Aiko Mori",
                "es | soy Greta Lund, reserve a nombre de Aiko Mori | Greta Lund | Aiko Mori",
                "pt | sou Greta Lund, reserve em nome de Aiko Mori | Greta Lund | Aiko Mori",
                "fr | je suis Greta Lund, réservez au nom de Aiko Mori | Greta Lund | Aiko Mori",
                "en | Aiko Mor, no sorry, Aiko Mori | Aiko Mor | Aiko Mori",
                "es | Aiko Mor, perdón, Aiko Mori | Aiko Mor | Aiko Mori"
            })
    void theOneInWhichIsBookedOrThatPutsTheOtherRightDoes(String language, String text, String one, String booked) {
        tells(language, text, one, booked);
        assertThat(chat.words()).contains(booked + ", x@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Could my sister have her own name on the other room? Ruth Adler | Ruth Adler",
                "es | ¿La otra puede ir con el nombre de mi hermana? Ruth Adler | Ruth Adler",
                "pt | O outro quarto pode ficar com o nome da minha irmã? Ruth Adler | Ruth Adler",
                "fr | L'autre peut être au nom de ma sœur ? Ruth Adler | Ruth Adler",
                "en | Ruth is my daughter | Ruth",
                "es | Ruth es mi hija | Ruth",
                "pt | Ruth é minha filha | Ruth",
                "fr | Ruth est ma fille | Ruth"
            })
    void whoComesAlongTakesNobodysPlace(String language, String text, String other) {
        quoted(chat);
        chat.says(
                text,
                Said.in(language).meaning("special_request", 0.44).of(text).at("person_name", other, other));
        assertThat(chat.words()).contains("Ana Pérez, ana@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | no, Ruth is my daughter, the booking is in MY name",
                "es | no, Ruth es mi hija, la reserva es a MI nombre",
                "pt | não, Ruth é minha filha, a reserva é no MEU nome",
                "fr | non, Ruth est ma fille, la réservation est à MON nom"
            })
    void theBookingInTheirNameIsTheOneThatIsMade(String language, String text) {
        quoted(chat);
        chat.says(
                text,
                Said.in(language).meaning("check_reservation", 0.8).of(text).at("person_name", "Ruth", "Ruth"));
        assertThat(chat.words()).contains("Ana Pérez, ana@example.org");
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).doesNotContain("existing_booking");
    }

    @Test
    void aNameThatIsSaidToBeTheirsIsTakenForTwo() {
        tells("en", "Name's Omar Nasser & Dina Nasser, x@example.org", "Omar Nasser", "Dina Nasser");
        assertThat(chat.words())
                .contains("Omar Nasser, x@example.org", "Dina Nasser")
                .doesNotContain("Name's");
    }

    /** Who is asked for the name and the mail behind the chosen room. */
    private void tells(String language, String text, String one, String other) {
        chosen(chat);
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .of(text)
                        .at("person_name", one, one)
                        .at("person_name", other, other)
                        .with("email", "x@example.org"));
    }
}
