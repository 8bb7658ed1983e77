package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that the hotel has and that is not free is no other one: of Luxury and Delux Rooms the latter are taken. */
class SoldOutTests {

    private final Chat chat = new Chat();

    private void onlyLuxuryIsFree(String language) {
        chat.house.names.put(language + ":1", "Luxury Rooms");
        chat.house.soldOutTypes.add("2");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the Delux please, Delux Rooms is not available for this stay.",
        "es, 'la delux, por favor', Delux Rooms: no disponible para esa estadía.",
        "pt, 'quero a delux', Delux Rooms: não disponível para essa estadia.",
        "fr, je voudrais la Delux, Delux Rooms : pas disponible pour ce séjour."
    })
    void aTakenRoomIsSaidToBeTakenAndNoOtherIsChosenForIt(String language, String text, String words) {
        onlyLuxuryIsFree(language);
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("make_reservation")))
                .contains(words, "Luxury Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void norForOneThatWasNamedBeforeAnythingWasShown() {
        onlyLuxuryIsFree("en");
        assertThat(chat.says("a Delux for two", stay("en").with("adults", 2).with("room_type", "delux")))
                .contains("Delux Rooms is not available for this stay.", "Luxury Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void norBesideNameAndAddress() {
        onlyLuxuryIsFree("fr");
        chat.says("stay", stay("fr").with("adults", 2));
        chat.says(
                "la Delux. Anne Petit, anne@petit.fr",
                Said.in("fr")
                        .meaning("inform")
                        .with("person_name", "Anne Petit")
                        .with("email", "anne@petit.fr"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void whereTheHotelHasNoneOfThatNameTheNearestIsMeant() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.says("la de lujo", Said.in("es").meaning("inform"))).contains("Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void whatTheSystemCannotTellIsTakenAsItWas() {
        chat.house.namesKnown = false;
        chat.says("stay", stay().with("adults", 2));
        chat.says("la general", Said.in("es").meaning("inform"));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }
}
