package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;

/** The usual steps of a booking, for tests of what comes after them. */
final class BookingSteps {

    private BookingSteps() {}

    /** Three nights in December, in Spanish. */
    static Said stay() {
        return stay("es");
    }

    /** The same in another language. */
    static Said stay(String language) {
        return Said.in(language)
                .meaning("make_reservation")
                .with("check_in", "2026-12-12")
                .with("check_out", "2026-12-15");
    }

    /** Up to the chosen room. */
    static void chosen(Chat chat) {
        chat.says("stay", stay().with("adults", 2));
        chat.taps("room:2");
    }

    /** Up to the summary that can be confirmed. */
    static void quoted(Chat chat) {
        chosen(chat);
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    /** Up to the summary that the hotel confirms as {@code JZSDYYNDX} for 4,680 dollars once somebody says yes. */
    static void confirmable(Chat chat) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
        quoted(chat);
    }

    /** Up to the booking that was confirmed so. */
    static void booked(Chat chat) {
        confirmable(chat);
        chat.tapsFirst("confirm:yes:");
    }

    /** What confirms the summary. */
    static String yes(Chat chat) {
        return chat.choices().stream()
                .map(Choice::id)
                .filter(id -> id.startsWith("confirm:yes:"))
                .findFirst()
                .orElseThrow();
    }

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
