package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody.Customer;
import io.conserje.pmsadapter.qloapps.wire.booking.CustomerRow;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Under whom a booking is made: the guest, or the record that stands under their address as it is.
 *
 * @param note what the hotel has to know of the guest where the record is somebody else's, or nothing
 */
record QloAppsBooker(Customer customer, String note) {

    /** Nobody is known under the guest's address. */
    static QloAppsBooker of(Customer guest) {
        return new QloAppsBooker(guest, "");
    }

    /**
     * Somebody is: a guest of the same name may have another phone by now, all else stays theirs.
     *
     * @param hasPhone whether the phone is the guest's own
     */
    static QloAppsBooker of(Customer guest, boolean hasPhone, CustomerRow known) {
        boolean same = words(guest.firstname() + " " + guest.lastname())
                .equals(words(known.firstname() + " " + known.lastname()));
        String phone = known.phone();
        return new QloAppsBooker(
                new Customer(
                        known.firstname(),
                        known.lastname(),
                        guest.email(),
                        same && hasPhone || phone == null || phone.isBlank() ? guest.phone() : phone),
                same
                        ? ""
                        : "This booking is for %s %s%s, who gave the same e-mail address."
                                .formatted(guest.firstname(), guest.lastname(), hasPhone ? ", " + guest.phone() : ""));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Set.copyOf(List.of(plain.strip().split("[^\\p{L}]+")));
    }
}
