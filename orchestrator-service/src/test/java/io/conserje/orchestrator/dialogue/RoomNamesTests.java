package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that was shown in one language can be named in the next. */
class RoomNamesTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theListIsShownInSpanish() {
        chat.house.names.put("es:1", "Habitaciones Generales");
        chat.house.names.put("es:2", "Habitaciones de Lujo");
        assertThat(chat.says("x", stay().with("adults", 2))).contains("Habitaciones de Lujo");
    }

    @Test
    void whoGoesOnInAnotherLanguageNamesTheRoomInIt() {
        assertThat(chat.says("the Delux one would be nice", Said.in("en"))).contains("Very good: ");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void whoReadsTheNameOffTheListIsUnderstoodToo() {
        assertThat(chat.says("I would take the one de Lujo", Said.in("en"))).contains("Very good: ");
    }

    @Test
    void theListIsShownAgainInTheLanguageThatIsSpoken() {
        String words = chat.says(
                "my name is Ann Lee, and this is enough of English",
                Said.in("en").meaning("inform").with("person_name", "Ann Lee"));
        assertThat(words).contains("General Rooms", "Delux Rooms").doesNotContain("Habitaciones");
        assertThat(chat.choices()).extracting(Choice::title).containsExactly("General Rooms", "Delux Rooms");
    }

    @Test
    void onlyNamesAreTakenFromTheSecondAnswer() {
        chat.house.deluxe = new BigDecimal("1600.00");
        chat.says("the Delux one would be nice", Said.in("en"));
        assertThat(chat.says(
                        "Ann Lee, ann@example.org",
                        Said.in("en")
                                .meaning("inform")
                                .with("person_name", "Ann Lee")
                                .with("email", "ann@example.org")))
                .contains("price has changed", "4,800.00");
    }

    @Test
    void aSystemThatDoesNotAnswerLeavesTheNamesAsTheyWere() {
        chat.house.down = true;
        assertThat(chat.says("the second one de Lujo would be nice", Said.in("en")))
                .contains("that room");
        assertThat(chat.last.tickets()).isEmpty();
    }
}
