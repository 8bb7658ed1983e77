package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms and prices are shown once more at every step, and a no to nothing ends kindly. */
class ShownAgainTests {

    private static final String AGAIN = """
            en, show me the rooms again
            en, can you tell me the prices again please
            es, mostrame los precios de nuevo
            es, ¿me pasás la lista de habitaciones otra vez?
            pt, mostra os quartos de novo
            pt, me diga os preços outra vez
            fr, montrez-moi les chambres encore une fois
            fr, vous pouvez me redonner les prix ?
            """;

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(textBlock = AGAIN)
    void inAListAndWhereItWasPutOff(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.house.general = new BigDecimal("1100.00");
        chat.says(text, Said.in(language).meaning("repeat", 0.4));
        assertThat(chat.words()).contains("General Rooms", "Delux Rooms", "3");
        chat.says("lo pienso y te digo", Said.in("es").meaning("inform"));
        chat.says(text);
        assertThat(chat.words()).contains("General Rooms", "Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource(textBlock = AGAIN)
    void whereTheNameIsAskedAndAtTheSummaryTheChosenRoomStaysChosen(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.taps("room:2");
        assertThat(chat.says(text, Said.in(language).meaning("room_photos"))).contains("General Rooms", "Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        chat.says(
                "who",
                Said.in(language)
                        .meaning("inform")
                        .with("person_name", "Ana Pérez")
                        .with("email", "ana@example.org"));
        assertThat(chat.says(text)).contains("General Rooms", "Ana Pérez");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @Test
    void afterANoTheStayIsTakenUpAgain() {
        chat.says("x", stay().with("adults", 2));
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.says("mostrame los precios de nuevo", Said.in("es").meaning("repeat", 0.4)))
                .contains("General Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, no, If you need anything",
        "es, no gracias, Si necesita algo",
        "pt, não, Se precisar",
        "fr, non, Si vous avez besoin"
    })
    void aSecondNoEndsKindly(String language, String text, String said) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny"));
        for (int i = 0; i < 3; i++) {
            assertThat(chat.says(text)).contains(said);
            assertThat(chat.state.name()).isEqualTo("idle");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show me the pool again", "the room again please"})
    void otherThingsAreNotTheList(String text) {
        chat.says("x", stay("en").with("adults", 2));
        chat.taps("room:2");
        chat.says(text, Said.in("en").meaning("out_of_scope"));
        assertThat(chat.words()).doesNotContain("General Rooms");
    }
}
