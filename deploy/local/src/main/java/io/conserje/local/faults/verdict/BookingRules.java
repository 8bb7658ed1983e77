package io.conserje.local.faults.verdict;

import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.journey.Amounts;
import io.conserje.local.journey.Confirmation;
import io.conserje.local.outside.PmsBooking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each guest who was told of a booking has exactly that one, at the price that was told; nobody else has any. */
final class BookingRules {
    private BookingRules() {}

    static List<String> breaches(Case guest) {
        List<Entry.Heard> told = guest.timeline().answers().stream()
                .filter(answer -> answer.kind() == AnswerKind.CONFIRMED)
                .toList();
        if (told.isEmpty()) {
            return guest.standing().isEmpty() || guest.isUnsettled()
                    ? List.of()
                    : List.of(
                            "booked: " + guest.standing().size() + " bookings stand that the guest was never told of");
        }
        if (guest.standing().size() != 1) {
            return List.of("booked: " + guest.standing().size() + " bookings stand instead of one");
        }
        return differences(guest, told, guest.standing().getFirst());
    }

    private static List<String> differences(Case guest, List<Entry.Heard> told, PmsBooking booking) {
        List<String> breaches = new ArrayList<>();
        for (Entry.Heard answer : told) {
            if (!Confirmation.reference(answer.line()).equals(Optional.of(booking.reference()))) {
                breaches.add("booked: another reference was told than " + booking.reference());
            }
            if (!Amounts.names(answer.line().text(), booking.total())) {
                breaches.add("price: the confirmation lacks the total " + booking.total());
            }
        }
        if (!agreedTo(guest)
                .filter(text -> Amounts.names(text, booking.total()))
                .isPresent()) {
            breaches.add("price: the summary that was agreed to lacks the total " + booking.total());
        }
        if (!booking.checkIn().equals(guest.wish().checkIn())
                || !booking.checkOut().equals(guest.wish().checkOut())) {
            breaches.add("booked: from " + booking.checkIn() + " to " + booking.checkOut() + ", not as agreed");
        }
        return breaches;
    }

    /** The words of the last summary before the outcome. */
    private static Optional<String> agreedTo(Case guest) {
        return guest.timeline().answers().stream()
                .filter(answer -> answer.kind() == AnswerKind.SUMMARY)
                .reduce((earlier, later) -> later)
                .map(summary -> summary.line().text());
    }
}
