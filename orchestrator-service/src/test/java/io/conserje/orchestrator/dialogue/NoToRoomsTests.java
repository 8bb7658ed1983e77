package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A no while rooms are shown drops the stay only where it is meant so. */
class NoToRoomsTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void roomsAreShown() {
        chat.says("stay", stay().with("adults", 2).with("child_ages", List.of(5)));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'no, perdón, 6 años', 6",
        "en, 'no sorry, she is 6', 6",
        "pt, 'não, desculpa, 6 anos', 6",
        "fr, 'non pardon, 6 ans', 6",
        "es, 'no, perdón, tiene 2', 2"
    })
    void anAgeBehindANoIsPutRight(String language, String text, int age) {
        chat.says(text, Said.in(language).meaning("deny").withWords("ordinal", String.valueOf(age), age));
        theListStands();
        assertThat(chat.house.asked.getLast().rooms()).containsExactly(new RoomParty(2, 1, List.of(age)));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void whatWasKnownBehindANoIsNoDrop() {
        chat.says("não, só nós dois adultos", Said.in("pt").meaning("deny").with("adults", 2));
        theListStands();
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @ParameterizedTest
    @CsvSource({"es, no", "es, no gracias", "en, 'no, none of them'", "pt, não quero", "fr, 'non merci, aucune'"})
    void aNoAloneDrops(String language, String text) {
        chat.says(text, Said.in(language).meaning("deny"));
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, non finalement pas comme ça, changeons",
        "en, 'no wait, back to two', change",
        "es, 'no, así no era', cambiamos"
    })
    void aNoWithMoreAsksWhatIsToBeAnother(String language, String text, String asked) {
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains(asked);
        theListStands();
        chat.tapsFirst("confirm:no");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void whoIsAskedTwiceAndSaysNoMoreIsAskedInOtherWords() {
        for (int i = 0; i < 3; i++) {
            chat.says("no, así no era " + i, Said.in("es").meaning("deny"));
        }
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, trop cher pour nous, ne peux pas les changer",
        "en, too expensive, cannot change them",
        "es, 'no, es muy caro', no los puedo cambiar",
        "pt, 'não, muito caro', não posso"
    })
    void whoFindsItTooExpensiveDropsNothing(String language, String text, String said) {
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains(said);
        theListStands();
    }

    @ParameterizedTest
    @CsvSource({"'doble o twin, da igual'", "da igual"})
    void allTheSameIsNoNo(String text) {
        assertThat(chat.says(text, Said.in("es").meaning("deny"))).contains("más económica: General Rooms");
    }

    @ParameterizedTest
    @CsvSource({"en, no thanks", "es, no gracias", "fr, non merci", "pt, 'não, obrigado'"})
    void aNoToAskingTheTeamDropsNoStay(String language, String text) {
        chat.says("?", Said.in(language).meaning("ask_pool"));
        chat.says(text, Said.in(language).meaning("deny"));
        assertThat(chat.last.tickets()).isEmpty();
        theListStands();
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
        chat.says(text);
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    private void theListStands() {
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.words()).doesNotContain("nombre y apellido");
    }
}
