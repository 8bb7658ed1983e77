package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.TotalTax;
import io.conserje.simulators.qloapps.wire.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a booking that is already written: a missing {@code total_tax} turns it into a 500. */
final class TaxTrouble {
    private static final String WARNING = "Undefined array key \"total_tax\""
            + " (/var/www/qloapps/classes/webservice/WebserviceSpecificManagementBookings.php, line 510)";

    private TaxTrouble() {}

    static Answer answer(BookingRequest request, Map<String, @Nullable Object> booking) {
        List<TotalTax> taxes = request.lines().stream()
                .flatMap(line -> line.wishes().stream())
                .map(BookingRequest.RoomWish::tax)
                .toList();
        if (taxes.stream().anyMatch(TotalTax.Blank.class::isInstance)) {
            return new Answer.Page(500, "");
        }
        if (taxes.stream().anyMatch(TotalTax.Missing.class::isInstance)) {
            return Answer.phpWarning(WARNING);
        }
        return Answer.ok("booking", booking);
    }
}
