package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the shop shows what it has.
 *
 * @param oneLanguage whether it keeps English alone
 * @param taxExclusive whether prices are shown without tax: every answer about a booking is a 500 then, though the work is done
 */
record ShopDisplay(boolean oneLanguage, boolean taxExclusive) {

    /** The language that a call asks for; null for all of them at once. */
    @Nullable
    Integer language(Map<String, String> parameters) {
        return switch (parameters.getOrDefault("language", "")) {
            case "" -> oneLanguage ? RoomType.Words.ENGLISH : null;
            case "1" -> RoomType.Words.ENGLISH;
            case "2" -> oneLanguage ? unknown() : RoomType.Words.SPANISH;
            default -> unknown();
        };
    }

    private static Integer unknown() {
        throw new Refused(Answer.error(400, 81, "language is not available"));
    }

    /** What becomes of an answer on its way out. */
    Answer shown(String resource, Answer answer) {
        boolean broken = taxExclusive
                && resource.equals("bookings")
                && answer instanceof Answer.Data data
                && "booking".equals(data.root());
        return broken
                ? Answer.phpWarning("Undefined variable $useTax"
                        + " (/var/www/qloapps/classes/webservice/WebserviceSpecificManagementBookings.php, line 3641)")
                : answer;
    }
}
