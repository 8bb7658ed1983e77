package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.StayChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds bookings in the hotel's system, newest first, cancelled ones too. All methods throw
 * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer. A guest's phone that is only the hotel's own, entered
 * for want of another, is left out.
 */
public interface StayRegister {

    /** With a reference, as a guest may write it; a system need not keep references unique. */
    List<BookedStay> byReference(String reference);

    /** Of ours, by the token that was sent with the booking. */
    List<BookedStay> byToken(String token);

    /** Whose e-mail address or international phone number is exactly the guest's; at most the newest twenty. */
    List<BookedStay> ofGuest(GuestContact contact);

    /** That hold, with a room on the day, its last included; in no order. */
    List<BookedStay> on(LocalDate day);

    /** That are new or were changed since a moment; rather twice than not at all. */
    StayChanges changedSince(Instant since);
}
