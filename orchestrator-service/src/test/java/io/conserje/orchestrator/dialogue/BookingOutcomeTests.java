package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a quote, and of a booking that was confirmed. */
class BookingOutcomeTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
    }

    @Test
    void aPriceThatChangedIsSaidAndNeedsANewYes() {
        chosen(chat);
        chat.house.deluxe = new BigDecimal("1600.00");
        String words = chat.says(
                "mail",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(words).contains("precio cambió", "4.800,00");
    }

    @Test
    void aPriceThatChangedIsSaidOnceAndIsTheOneThatCountsFromThenOn() {
        quoted(chat);
        chat.house.deluxe = new BigDecimal("1600.00");
        assertThat(asksAgain()).contains("precio cambió", "4.800,00");
        assertThat(asksAgain()).contains("4.800,00").doesNotContain("precio cambió");
        chat.house.deluxe = new BigDecimal("1560.00");
        assertThat(asksAgain()).contains("precio cambió", "4.680,00");
        assertThat(asksAgain()).contains("4.680,00").doesNotContain("precio cambió");
    }

    @Test
    void aPriceThatABookingWasRefusedForIsSaidOnceToo() {
        chat.outcome = new BookingOutcome.Refused(Reason.PRICE_CHANGED, usd("4800"));
        quoted(chat);
        chat.house.deluxe = new BigDecimal("1600.00");
        assertThat(chat.tapsFirst("confirm:yes:")).contains("precio cambió", "4.800,00");
        assertThat(asksAgain()).contains("4.800,00").doesNotContain("precio cambió");
    }

    @Test
    void aRoomThatIsGoneAtTheQuoteIsSaidAndOthersAreShown() {
        chosen(chat);
        chat.house.soldOutTypes.add("2");
        String words = chat.says(
                "mail",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(words).contains("ya no está disponible", "General Rooms").doesNotContain("Delux");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1");
    }

    @Test
    void aRefusedPriceIsQuotedAgainAtTheCurrentOne() {
        chat.outcome = new BookingOutcome.Refused(Reason.PRICE_CHANGED, usd("4700.50"));
        quoted(chat);
        String before = yes(chat);
        String words = chat.taps(before);
        assertThat(words).contains("4.700,50");
        assertThat(yes(chat)).isNotEqualTo(before);
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("4700.50"), "t");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().quotedTotal().sameAs(usd("4700.50"))).isTrue();
    }

    @Test
    void aRoomTakenMeanwhileIsSaidAndOthersAreShown() {
        chat.outcome = new BookingOutcome.Refused(Reason.SOLD_OUT, null);
        quoted(chat);
        chat.house.soldOutTypes.add("2");
        String words = chat.tapsFirst("confirm:yes:");
        assertThat(words).contains("no quedó hecha", "General Rooms");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aSystemThatWasAwayLetsTheGuestConfirmAgainUnderANewName() {
        chat.outcome = new BookingOutcome.Refused(Reason.UNAVAILABLE, null);
        quoted(chat);
        String before = yes(chat);
        chat.taps(before);
        assertThat(chat.last.tickets()).extracting("kind").contains("pms_down");
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("4680"), "t");
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(2);
        assertThat(chat.wishes.get(0).draftId()).isNotEqualTo(chat.wishes.get(1).draftId());
        assertThat(chat.words()).contains("ABCDEFGHI");
    }

    @Test
    void anUnknownOutcomeIsNeverToldAsYesOrNo() {
        chat.outcome = new BookingOutcome.Unknown();
        quoted(chat);
        String words = chat.tapsFirst("confirm:yes:");
        assertThat(words).contains("verificando").doesNotContain("confirmada!", "no quedó");
        assertThat(chat.says("¿y?")).contains("Sigo verificando");
        assertThat(chat.says("reservame otra", Said.in("es").meaning("make_reservation")))
                .contains("Sigo verificando");
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.settles(new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t")))
                .contains("JZSDYYNDX", "4.680,00");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void anUnknownOutcomeThatWasNoIsToldAndTheStayKept() {
        chat.outcome = new BookingOutcome.Unknown();
        quoted(chat);
        chat.tapsFirst("confirm:yes:");
        String words = chat.settles(new BookingOutcome.Refused(Reason.UNAVAILABLE, null));
        assertThat(words).contains("no quedó hecha");
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.words()).contains("JZSDYYNDX");
    }

    @Test
    void aSettlementNobodyWaitsForSaysNothing() {
        quoted(chat);
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.settles(new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680"), "t")))
                .isEmpty();
    }

    /** The summary once more. */
    private String asksAgain() {
        return chat.says("¿cuánto era?", Said.in("es").meaning("ask_price"));
    }
}
