package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.orchestrator.turn.Decision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rooms there are, and what is said where there are none. */
class RoomsToBeHadTests {

    private final Chat chat = new Chat();

    @Test
    void aFullHouseOffersNearbyDatesThatAreFree() {
        chat.house.fullNights.add(LocalDate.of(2026, 12, 12));
        chat.says("x", stay().with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly(
                        "stay:2026-12-13:2026-12-16", "stay:2026-12-14:2026-12-17", "stay:2026-12-15:2026-12-18");
        chat.taps("stay:2026-12-13:2026-12-16");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void aHouseFullForAWeekInventsNothing() {
        LocalDate.of(2026, 12, 1).datesUntil(LocalDate.of(2026, 12, 31)).forEach(chat.house.fullNights::add);
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(chat.choices()).isEmpty();
        assertThat(words).doesNotContain("USD", "Delux");
        assertThat(chat.house.asked).hasSize(7);
    }

    @Test
    void aSystemThatIsDownIsSaidHonestlyAndAsksForHelp() {
        chat.house.down = true;
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words).contains("no puedo consultar");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("pms_down");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        chat.house.down = false;
        chat.says("¿y ahora?", Said.in("es").meaning("check_availability"));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void aStaleAnswerIsLabelledAndCannotBeBooked() {
        chat.house.stale = true;
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words).contains("09:00", "no puedo reservarlo");
        assertThat(chat.choices()).isEmpty();
        chat.taps("room:2");
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN_THE_PAST | ya pasó",
                "INVALID_STAY | 3 noches es más larga",
                "BEYOND_HORIZON | tan lejanas",
                "TOO_SOON | tan próxima"
            })
    void anImpossibleStayIsExplained(RoomSearch.Why why, String said) {
        chat.house.impossible = why;
        assertThat(chat.says("x", stay().with("adults", 2))).contains(said);
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN_THE_PAST | ya pasó",
                "INVALID_STAY | 3 noches es más larga",
                "BEYOND_HORIZON | tan lejanas",
                "TOO_SOON | tan próxima",
                "PARTY_TOO_LARGE | tantas personas"
            })
    void aStayThatCannotBeAnyMoreIsExplainedInsteadOfItsSummary(RoomSearch.Why why, String said) {
        chosen(chat);
        chat.house.impossible = why;
        String words = chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(words).contains(said).doesNotContain("no puedo consultar");
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void aSummaryOfAStayThatCannotBeAnyMoreComesWithOtherDates() {
        chosen(chat);
        chat.house.impossible = RoomSearch.Why.IN_THE_PAST;
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        chat.house.impossible = null;
        chat.says("del 20 al 22", Said.in("es").with("check_in", "2026-12-20").with("check_out", "2026-12-22"));
        assertThat(chat.words()).contains("resumen", "Delux Rooms", "20 de diciembre");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @Test
    void aStayThatIsTooLongKeepsItsArrival() {
        chosen(chat);
        chat.house.impossible = RoomSearch.Why.INVALID_STAY;
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        chat.house.impossible = null;
        chat.says("dos noches", Said.in("es").with("nights", 2));
        assertThat(chat.words()).contains("resumen", "12 de diciembre", "14 de diciembre");
    }
}
