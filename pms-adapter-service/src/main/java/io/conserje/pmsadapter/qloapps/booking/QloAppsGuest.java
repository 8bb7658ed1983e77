package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A guest in the form that QloApps takes. It answers a name with a digit or of more than 32 characters with an empty 500, and an
 * address that is none with "Fatal error".
 */
public final class QloAppsGuest {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_PHONE = 32;
    private static final int LONGEST_REMARK = 500;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}'’ .-]+");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("[+0-9. ()-]+");
    private static final Pattern NOT_IN_REMARKS = Pattern.compile("[<>{}\\p{Cntrl}]+|[^\\x{0}-\\x{FFFF}]+");

    private QloAppsGuest() {}

    /** The guest, or empty when QloApps could not take such a one. */
    static Optional<BookingBody.Customer> of(BookingRequest.Guest guest, String phone) {
        String first = name(guest.firstName());
        String last = name(guest.lastName());
        String email = guest.email().strip();
        if ((first.isEmpty() && last.isEmpty())
                || !EMAIL.matcher(email).matches()
                || phone.length() > LONGEST_PHONE
                || !PHONE.matcher(phone).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BookingBody.Customer(first.isEmpty() ? last : first, last.isEmpty() ? first : last, email, phone));
    }

    /** A remark without markup and without what a three-byte database turns into question marks. */
    public static String remark(String text) {
        String clean = NOT_IN_REMARKS.matcher(text).replaceAll(" ").strip();
        return clean.length() > LONGEST_REMARK ? clean.substring(0, LONGEST_REMARK) : clean;
    }

    private static String name(String text) {
        String clean = NOT_IN_NAMES
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME).strip() : clean;
    }
}
