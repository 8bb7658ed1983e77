package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.StayClaim;
import org.jspecify.annotations.Nullable;

/** Judges whether somebody who says a booking is theirs knows whose it is. */
final class Acquaintance {

    /** Shorter numbers are extensions and emergency calls, and belong to too many. */
    private static final int SHORTEST_NATIONAL = 7;

    private static final int LONGEST_COUNTRY_CODE = 4;

    private Acquaintance() {}

    /** Whether the e-mail address or the phone of the claim is the guest's. */
    static boolean knows(StayClaim claim, BookedStay.@Nullable Guest guest) {
        return guest != null && (sameEmail(claim.email(), guest.email()) || samePhone(claim.phone(), guest.phone()));
    }

    /** Addresses count as equal whatever the case, as the providers that guests use have it. */
    static boolean sameEmail(@Nullable String said, @Nullable String known) {
        return said != null && known != null && !known.isBlank() && said.strip().equalsIgnoreCase(known.strip());
    }

    /**
     * Compares digits. A known number without its country's code, as a front desk writes it, has to be the whole end of the one that was
     * said.
     *
     * @param said E.164
     */
    static boolean samePhone(@Nullable String said, @Nullable String known) {
        if (said == null || known == null) {
            return false;
        }
        String full = digits(said).replaceFirst("^00", "");
        String digits = digits(known);
        boolean isInternational = known.strip().startsWith("+") || digits.startsWith("00");
        String national = digits.replaceFirst("^0+", "");
        if (full.length() < SHORTEST_NATIONAL || national.length() < SHORTEST_NATIONAL) {
            return false;
        }
        return national.equals(full)
                || !isInternational
                        && full.endsWith(national)
                        && full.length() - national.length() <= LONGEST_COUNTRY_CODE;
    }

    /** "(0)" is how a number is written for two kinds of callers at once. */
    private static String digits(String number) {
        return number.replace("(0)", "").replaceAll("\\D", "");
    }
}
