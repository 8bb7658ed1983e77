package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.confirmable;
import static io.conserje.orchestrator.dialogue.Said.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says yes to the summary and something beside that changes nothing of it has said yes: the stay is booked, and what is wished goes along. */
class YesWithAWishTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        confirmable(chat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | OK. Please book it. And we would love a quiet one",
                "es | Perfecto. Reserve. Y quisiéramos un piso alto",
                "pt | Perfeito. Pode reservar. E gostaríamos de um andar alto",
                "fr | Parfait. Réservez. Et nous aimerions un étage élevé"
            })
    void anOrderBesideAWishBooksWithIt(String language, String text) {
        chat.says(text, Said.in(language).meaning("make_reservation").meaning("special_request"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @Test
    void aLateArrivalBesideAYesIsNoCondition() {
        assertThat(chat.says("yes, but we'll arrive around 11 pm", yes("en").meaning("late_checkin")))
                .contains("Your booking is confirmed");
        assertThat(chat.wishes.getFirst().remark()).contains("11 pm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es | si claro", "es | si por favor", "fr | oui si si", "en | yes please"})
    void aYesThatOnlyLooksLikeAnIfBooks(String language, String text) {
        chat.says(text, yes(language));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).isNull();
    }

    @Test
    void aYesToWhatStandsInTheSummaryBooks() {
        chat.says(
                "yes please, if not too late to add: 2 adults",
                yes("en").meaning("modify_reservation", 0.87).with("adults", 2));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aYesWithAWishThatHasNoIntentOfItsOwnBooksWithIt() {
        assertThat(chat.says("yes if possible with a sea view", yes("en").with("amenity", "sea_view")))
                .contains("Your booking is confirmed", "knows what you asked for");
        assertThat(chat.wishes.getFirst().remark()).contains("sea view");
    }

    @Test
    void aYesWithABedThatIsNoRoomOfTheHouseBooksWithTheWish() {
        assertThat(chat.says("sí, cama matrimonial", yes("es").with("room_type", "double")))
                .contains("Reserva confirmada", "ya sabe lo que pidió");
        assertThat(chat.wishes.getFirst().remark()).contains("cama matrimonial");
    }

    @Test
    void aYesThatNamesTheRoomOfTheSummaryIsPlain() {
        chat.says("sí, la delux", yes("es").with("room_type", "delux"));
        assertThat(chat.wishes.getFirst().remark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | listo, mi vieja dice q si",
                "es | mi marido dijo que sí",
                "pt | a minha mãe disse que sim",
                "en | ok, my wife says yes",
                "fr | ma femme dit oui"
            })
    void theYesOfSomebodyWhoWasAskedBooks(String language, String text) {
        chat.says(text, Said.in(language).meaning("out_of_scope"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | mi vieja dice que si hay balcón mejor",
                "pt | a minha mãe disse que sim, mas só com varanda",
                "en | my wife says yes but only with a balcony",
                "fr | ma femme dit oui si elle a un balcon"
            })
    void aYesOfSomebodyWithMoreBooksNothing(String language, String text) {
        chat.says(text, Said.in(language).meaning("out_of_scope"));
        assertThat(chat.wishes).isEmpty();
    }
}
