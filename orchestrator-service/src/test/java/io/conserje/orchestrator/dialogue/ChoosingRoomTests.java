package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest says while rooms are shown, as it is understood then. */
class ChoosingRoomTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void roomsAreShown() {
        chat.says("stay", stay().with("adults", 2).with("child_ages", List.of(5)));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aQuestionOfARoomIsNoChoiceOfOne() {
        chat.says(
                "o segundo quarto tem banheira?",
                Said.in("pt")
                        .meaning("ask_room_amenities")
                        .withWords("ordinal", "segundo", 2)
                        .withWords("ordinal", "quarto", 4)
                        .with("amenity", "bathtub"));
        theListStands();
    }

    @ParameterizedTest
    @CsvSource({"bueno 2, 2", "'no, perdón, tiene 2', 2", "'al final, noches 1', 1"})
    void aNumberOfOtherThingsChoosesNone(String text, int number) {
        chat.says(text, Said.in("es").meaning("inform", 0.6).withWords("ordinal", String.valueOf(number), number));
        theListStands();
    }

    private void theListStands() {
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.words()).doesNotContain("nombre y apellido");
    }
}
