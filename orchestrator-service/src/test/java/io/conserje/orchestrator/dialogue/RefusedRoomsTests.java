package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More rooms that were proposed are taken by a plain yes alone: neither a no nor an objection takes them. */
class RefusedRoomsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 'dos habitaciones no, gracias', dos habitaciones",
        "es, 'dos habitaciones, no gracias', dos habitaciones",
        "es, 'dos habitaciones se nos va de presupuesto, dejá, no reservo nada', dos habitaciones",
        "pt, dois quartos não, dois quartos",
        "en, 'two rooms, no thanks', two rooms",
        "fr, deux chambres non, deux chambres"
    })
    void aNoToMoreRoomsTakesNone(String language, String text, String rooms) {
        chat.house.largestParty = 2;
        chat.says("x", stay(language).with("adults", 3));
        int asked = chat.house.asked.size();
        chat.says(text, Said.in(language).meaning("deny").withWords("rooms", rooms, 2));
        assertThat(chat.house.asked).hasSize(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | no quiero 2 habitaciones, prefiero una sola | 2 habitaciones",
                "es | 2 habitaciones es mucho | 2 habitaciones",
                "pt | 2 quartos não dá, fica caro | 2 quartos",
                "pt | 2 quartos é muito caro, ela dorme no sofá | 2 quartos",
                "en | 2 rooms is too expensive | 2 rooms",
                "en | I don't want 2 rooms | 2 rooms",
                "fr | 2 chambres c'est trop cher | 2 chambres",
                "fr | je ne veux pas 2 chambres | 2 chambres"
            })
    void anObjectionToRoomsIsNoConsent(String language, String text, String rooms) {
        chat.house.mostAdults = 2;
        chat.says("x", stay(language).with("adults", 3));
        chat.says(text, Said.in(language).meaning("inform").withWords("rooms", rooms, 2));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(1);
        chat.says("2", Said.in(language).meaning("inform").with("rooms", 2));
        assertThat(chat.house.asked.getLast().rooms()).hasSize(2);
        chat.says(text, Said.in(language).meaning("inform").withWords("rooms", rooms, 2));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("rooms:2");
    }

    @ParameterizedTest
    @CsvSource({
        "es, pero si somos 3 nada más",
        "en, but there are only 3 of us",
        "pt, mas somos só 3",
        "fr, mais nous sommes seulement 3"
    })
    void whoSaysAgainHowManyTheyAreTakesNoRooms(String language, String text) {
        chat.house.mostAdults = 2;
        chat.says("x", stay(language).with("adults", 3));
        chat.says(text, Said.in(language).meaning("affirm").with("guests", 3));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("rooms:2");
    }
}
