package io.conserje.local.faults.verdict;

import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.faults.guest.BookingTalk;
import io.conserje.local.faults.guest.Wish;
import io.conserje.local.outside.PmsBooking;
import java.util.List;

/**
 * All that is known of one guest at the end.
 *
 * @param guest the phone number
 * @param timeline what the guest said, and what the simulator holds as answers
 * @param bookings every booking of the hotel's system under the guest's address
 */
public record Case(String guest, Wish wish, BookingTalk.End end, Timeline timeline, List<PmsBooking> bookings) {

    /** The bookings that hold a room. */
    List<PmsBooking> standing() {
        return bookings.stream().filter(booking -> !booking.cancelled()).toList();
    }

    /** Whether the last word is that the booking is still being checked. */
    public boolean isUnsettled() {
        List<Entry.Heard> answers = timeline.answers();
        return !answers.isEmpty() && answers.getLast().kind() == AnswerKind.CHECKING;
    }
}
