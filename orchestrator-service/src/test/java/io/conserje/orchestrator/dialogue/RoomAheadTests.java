package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that is named while days or people are asked for is the one that is chosen once rooms are found, and told with its price. */
class RoomAheadTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the delux | Delux | that is the one",
                "en | the cheapest one please | General | that is the one",
                "es | la delux | Delux | es la que busco",
                "es | la más cara | Delux | es la que busco",
                "pt | a delux | Delux | é esse que procuro",
                "pt | o mais barato | General | é esse que procuro",
                "fr | la delux | Delux | celle que je cherche",
                "fr | la moins chère | General | celle que je cherche"
            })
    void itIsKeptAndChosenThen(String language, String text, String room, String said) {
        chat.says("x", Said.in(language).meaning("make_reservation").with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("out_of_scope"))).contains(said);
        assertThat(chat.says("days", stay(language))).contains(room + " Rooms", "USD", "12", "15");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a delux room for 2 from 12 to 15 December",
                "es | quiero la delux para 2 del 12 al 15 de diciembre",
                "pt | queria o delux para 2 de 12 a 15 de dezembro",
                "fr | je voudrais la delux pour 2 du 12 au 15 décembre"
            })
    void itMayBeNamedWithTheStay(String language, String text) {
        assertThat(chat.says(text, stay(language).with("adults", 2))).contains("Delux Rooms");
        assertThat(chat.words()).doesNotContain("General");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({"en, 'ok, two rooms then, the cheapest'", "pt, 'tá, dois quartos então, o mais barato'"})
    void itMayBeNamedWithTheNumberOfRoomsThatWasAsked(String language, String text) {
        chat.house.largestParty = 2;
        chat.says("x", stay(language).with("adults", 4));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price").with("rooms", 2)))
                .contains("General Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void oneThatIsSoldOutIsSaidToBe() {
        chat.house.soldOutTypes.add("2");
        chat.says("x", Said.in("es").meaning("make_reservation").with("adults", 2));
        chat.says("la delux", Said.in("es").meaning("out_of_scope"));
        assertThat(chat.says("days", stay())).contains("Delux Rooms: no disponible", "General");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, en general viajo con mi perro",
        "es, ¿qué tal la delux?",
        "es, no quiero la general",
        "en, I am an executive",
        "es, la delux o la general"
    })
    void whatOnlySpeaksOfOneChoosesNone(String language, String text) {
        chat.says("x", Said.in(language).meaning("make_reservation").with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform"));
        chat.says("days", stay(language));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }
}
