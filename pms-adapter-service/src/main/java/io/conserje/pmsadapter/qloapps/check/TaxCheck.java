package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.house.HeadRow;
import io.conserje.pmsadapter.setup.Finding;
import java.util.List;

/**
 * Whether the shop shows prices before tax, the default of some countries: QloApps 1.7.0 then answers every call to {@code bookings}
 * with a 500, a booking that it has made too. Seen by reading the newest booking.
 */
class TaxCheck {

    private static final String CODE = "tax_display";

    private final QloAppsCheckApi api;
    private final QloAppsCalls calls;

    TaxCheck(QloAppsCheckApi api, QloAppsCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    List<Finding> display() {
        List<HeadRow> newest = calls.list("check", "orders", HeadRow.class, () -> api.orders("[id]", "[id_DESC]"));
        if (newest.isEmpty()) {
            return List.of(Finding.ok(CODE, "The tax display shows itself with the first booking; look again then."));
        }
        int status = api.booking(newest.getFirst().id()).getStatusCode().value();
        return List.of(
                status < 500
                        ? Finding.ok(
                                CODE, "Bookings can be read: prices are shown with tax, or PHP keeps its warnings.")
                        : Finding.warning(
                                CODE,
                                "QloApps answers bookings with an error although it makes them. Show prices with tax"
                                        + " (Customers, Groups, Price display method, in every group) or set PHP's"
                                        + " error_reporting to 4437. Until then bookings are looked up after"
                                        + " each call."));
    }
}
