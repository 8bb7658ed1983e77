package io.conserje.local.faults.verdict;

import static io.conserje.local.faults.Answers.NINE;
import static io.conserje.local.faults.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.faults.guest.BookingTalk.End;
import io.conserje.local.faults.guest.Wish;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.PmsBooking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);
    private static final String SUMMARY = "This is the summary. Total: $2,600.00, taxes included";
    private static final String CONFIRMED = "Confirmed! Reference: ABCDEFGHI Total: $2,600.00";
    private static final String CHECKING = "I am checking it and will tell you here.";

    private final List<Entry.Said> said = new ArrayList<>(List.of(
            says(0, "a room?"), says(10, "room:1"), says(20, "Ana"), says(30, "confirm:yes:1"), says(40, "thanks")));
    private final List<ChatLine> heard = new ArrayList<>(List.of(
            answer(5, "o1", "We have", "room:1"),
            answer(15, "o2", "Your name?"),
            answer(25, "o3", SUMMARY, "confirm:yes:1", "confirm:no"),
            answer(35, "o4", CONFIRMED),
            answer(45, "o5", "You are welcome")));
    private final List<PmsBooking> bookings = new ArrayList<>(List.of(booking("ABCDEFGHI", "2600.00", false)));

    @Test
    void aTalkAsItShouldBeBreaksNothing() {
        assertThat(breaches(End.CONFIRMED)).isEmpty();
    }

    @Test
    void anOutcomeThatHadToBeCheckedIsOneAnswerMore() {
        heard.add(3, answer(32, "o6", CHECKING));

        assertThat(breaches(End.CONFIRMED)).isEmpty();
    }

    @Test
    void aMessageThatWasNeverAnsweredIsLost() {
        heard.removeLast();

        assertThat(breaches(End.TALKING)).containsExactly("lost: the last message was never answered");
    }

    @Test
    void theSameMessageTwiceIsDoubled() {
        heard.add(answer(46, "o5", "You are welcome"));

        assertThat(breaches(End.CONFIRMED)).contains("doubled: message o5 came twice");
    }

    @Test
    void theSameWordsUnderAnotherNameAreDoubled() {
        heard.add(2, answer(16, "o9", "Your name?"));

        assertThat(breaches(End.CONFIRMED)).contains("doubled: the same words twice, o9");
    }

    @Test
    void anAnswerToNothingIsDoubled() {
        heard.add(1, answer(6, "o9", "Anything else?"));

        assertThat(breaches(End.CONFIRMED)).containsExactly("doubled: an answer to nothing, o9");
    }

    @Test
    void anOutcomeBeforeTheGuestAgreedIsOutOfOrder() {
        said.remove(3);

        assertThat(breaches(End.CONFIRMED)).contains("out of order: an outcome before the guest agreed");
    }

    @Test
    void aSecondBookingIsOneTooMany() {
        bookings.add(booking("IHGFEDCBA", "2600.00", false));

        assertThat(breaches(End.CONFIRMED)).containsExactly("booked: 2 bookings stand instead of one");
    }

    @Test
    void aBookingThatWasCancelledAgainIsNone() {
        bookings.add(booking("IHGFEDCBA", "2600.00", true));

        assertThat(breaches(End.CONFIRMED)).isEmpty();
    }

    @Test
    void aToldBookingThatDoesNotStandIsABreach() {
        bookings.clear();

        assertThat(breaches(End.CONFIRMED)).containsExactly("booked: 0 bookings stand instead of one");
    }

    @Test
    void aBookingThatNobodyWasToldOfIsABreach() {
        heard.remove(3);

        assertThat(breaches(End.WITH_STAFF))
                .containsExactly("booked: 1 bookings stand that the guest was never told of");
    }

    @Test
    void anotherPriceThanToldIsABreach() {
        bookings.set(0, booking("ABCDEFGHI", "2700.00", false));

        assertThat(breaches(End.CONFIRMED))
                .containsExactly(
                        "price: the confirmation lacks the total 2700.00",
                        "price: the summary that was agreed to lacks the total 2700.00");
    }

    @Test
    void anotherReferenceThanTheSystemsIsABreach() {
        bookings.set(0, booking("IHGFEDCBA", "2600.00", false));

        assertThat(breaches(End.CONFIRMED)).containsExactly("booked: another reference was told than IHGFEDCBA");
    }

    @Test
    void aTimelineShowsWhatBrokeMeanwhile() {
        List<String> lines = guest(End.CONFIRMED)
                .timeline()
                .lines(List.of(
                        new Entry.Broke(NINE.plusSeconds(12), "kill -9 nlp"),
                        new Entry.Broke(NINE.plusSeconds(900), "kill -9 audio")));

        assertThat(lines).hasSize(11).element(3).asString().contains("09:00:12", "! kill -9 nlp");
        assertThat(lines.getFirst()).contains("> a room?").contains("2 copies");
    }

    private List<String> breaches(End end) {
        return Rules.breaches(guest(end));
    }

    private Case guest(End end) {
        return new Case(
                "44700",
                new Wish("a@example.com", DAY, DAY.plusDays(2), 0, false),
                end,
                Timeline.of(said, heard),
                bookings);
    }

    private static Entry.Said says(int second, String what) {
        return new Entry.Said(NINE.plusSeconds(second), "wamid.in" + second, what, 2);
    }

    private static PmsBooking booking(String reference, String total, boolean cancelled) {
        return new PmsBooking(
                reference, DAY, DAY.plusDays(2), "1", "a@example.com", new BigDecimal(total), "USD", cancelled);
    }
}
