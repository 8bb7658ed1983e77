package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest wants otherwise, in the middle of a booking. */
class ChangedWishTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
    }

    @Test
    void newDatesAtTheSummaryBringANewSummaryUnderANewName() {
        quoted(chat);
        String before = yes(chat);
        String words = chat.says(
                "mejor del 20 al 22",
                Said.in("es").meaning("inform").with("check_in", "2026-12-20").with("check_out", "2026-12-22"));
        assertThat(words).contains("3.120,00", "Delux Rooms");
        assertThat(yes(chat)).isNotEqualTo(before);
        chat.taps(before);
        assertThat(chat.wishes).isEmpty();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes)
                .singleElement()
                .satisfies(wish -> assertThat(wish.checkIn()).isEqualTo(LocalDate.of(2026, 12, 20)));
    }

    @Test
    void aCorrectedPartyIsAskedForAnew() {
        quoted(chat);
        chat.says("no, 3 adultos", Said.in("es").meaning("deny").with("adults", 3));
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.house.asked.getLast().rooms()).containsExactly(new RoomParty(3, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "es,'no, salimos el 14'",
        "en,'no wait, we leave on the 14th'",
        "pt,'não, saímos dia 14'",
        "fr,'non, on part le 14'",
    })
    void anotherDepartureBehindANoIsTakenWhileRoomsAreShown(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny").meaning("inform").with("check_out", "2026-12-14"));
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | llego el 14",
                "es | cambie la entrada al 14",
                "es | mejor del lunes 14",
                "en | change the check-in to the 14th",
                "pt | mude a entrada para 14 de dezembro",
                "pt | o check-in tem de ser a 14",
                "fr | mettez plutôt l'entrée au 14",
                "fr | finalement du lundi"
            })
    void aNewArrivalAloneKeepsTheDepartureThatWasTold(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("modify_reservation").with("check_in", "2026-12-14"));
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aStayThatIsMovedByItsArrivalIsAsLongAsBefore() {
        quoted(chat);
        chat.says("pásela al 20", Said.in("es").meaning("modify_reservation").with("check_in", "2026-12-20"));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheOpenQuestionAskedAgain() {
        quoted(chat);
        String words = chat.says("¿tienen wifi?", Said.in("es").meaning("ask_wifi"));
        assertThat(words).contains("no inventarlo");
        String again = chat.says("ok seguimos", Said.in("es").meaning("thanks"));
        assertThat(again).contains("Delux Rooms", "4.680,00");
    }

    @Test
    void noDropsTheBookingAndNothingIsDone() {
        quoted(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.wishes).isEmpty();
    }
}
