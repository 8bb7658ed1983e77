package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.booked;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.ticket.TicketWish;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was just booked for and says that something of it is wrong reaches the team, and no other stay is begun. */
class BookedWronglyTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void isBooked() {
        booked(chat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | But we told you 3, you booked 2 | number | 3",
                "es | pero somos tres, usted reservó para dos | guests | 3",
                "pt | mas somos três, você reservou para dois | guests | 3",
                "fr | mais nous sommes trois, regardez | guests | 3",
                "en | the name is Perry, not Pérez! | person_name | Perry",
                "es | el apellido es Peralta, no Pérez | person_name | Peralta",
                "pt | o nome é Peres e não Pérez! | person_name | Peres",
                "fr | le nom c'est Perrin, pas Pérez | person_name | Perrin",
                "en | the mail should be anna@example.org | email | anna@example.org"
            })
    void theTeamIsTold(String language, String text, String type, String value) {
        Object said = value.length() == 1 ? Integer.valueOf(value) : value;
        chat.says(text, Said.in(language).meaning("inform").with(type, said));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
        assertThat(chat.state.name()).isEqualTo("with_staff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | hey no!! I only wanted to know why the other is dearer. cancel it",
                "es | ¡pero no! solo pregunté por la otra. cancélela",
                "es | qué hizo?? anule eso ya",
                "pt | ei, não era isso, só perguntei da outra. cancela isso",
                "fr | mais non, je demandais pour l'autre ! annulez ça"
            })
    void aWishToCancelIsHeardWhateverStandsBesideIt(String language, String text) {
        chat.says(text, Said.in(language).meaning("deny"));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | thanks, and please don't cancel anything",
                "es | gracias, no la cancele",
                "pt | obrigado, não cancele",
                "fr | merci, n'annulez pas"
            })
    void whoWantsNothingCancelledIsNotHandedOver(String language, String text) {
        chat.says(text, Said.in(language).meaning("thanks"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | sorry mate, it's friday to sunday, I wrote it wrong",
                "es | perdón, era de viernes a domingo, escribí mal",
                "pt | poxa desculpa, é sexta a domingo, escrevi errado",
                "fr | pardon, c'est vendredi à dimanche, j'ai mal écrit"
            })
    void daysThatWereWrittenWrongAreOfTheBooking(String language, String text) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("complaint", 0.4)
                        .with("date_range", Map.of("from", "2026-12-11", "to", "2026-12-13")));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @Test
    void aReproachIsHeardWhateverElseIsReadInIt() {
        chat.says(
                "pero le dije tres y reservó para dos",
                Said.in("es").meaning("make_reservation").with("guests", 3));
        assertThat(chat.last.tickets()).extracting(TicketWish::kind).containsExactly("existing_booking");
    }

    @Test
    void whoThanksByNameIsNotHandedOver() {
        chat.says("gracias, Marta", Said.in("es").meaning("thanks").with("person_name", "Marta"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void whoTellsDaysBeginsAnotherStay() {
        chat.says(
                "but now for 3 from 4 to 6 January",
                Said.in("en")
                        .meaning("make_reservation")
                        .with("guests", 3)
                        .with("check_in", "2027-01-04")
                        .with("check_out", "2027-01-06"));
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.words()).contains("3 adults");
    }
}
