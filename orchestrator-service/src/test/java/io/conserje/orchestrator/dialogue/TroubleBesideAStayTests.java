package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who complains of a room and wants another stay beside is heard in both. */
class TroubleBesideAStayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the shower in 14 leaks again. and we need one more room from the 12th | one more room | Until which day",
                "es | otra vez gotea la ducha de la 14. y necesitamos un cuarto más desde el 12 | un cuarto más | Hasta qué día",
                "pt | o chuveiro do 14 vaza de novo. e precisamos de mais um quarto no dia 12 | mais um quarto | Até que dia",
                "fr | la douche de la 14 fuit encore. et il nous faut une chambre de plus le 12 | une chambre de plus | quel jour"
            })
    void theTeamHearsOfTheTroubleAndTheStayIsGoneOnWith(String language, String text, String rooms, String asks) {
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("make_reservation")
                                .unhappily()
                                .of(text)
                                .at("room_number", "14", "14")
                                .at("rooms", rooms, 1)
                                .at("check_in", "12", "2026-12-12")))
                .contains(asks);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("complaint");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }
}
