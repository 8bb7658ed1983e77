package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.wire.booking.CustomerRow;
import java.util.Comparator;
import java.util.Optional;

/** Finds whose record QloApps keeps under an address: a booking that names somebody else renames that record, and all its bookings. */
public class QloAppsCustomers {

    private static final String FIELDS = "[id,firstname,lastname,email,phone]";

    private final QloAppsApi api;
    private final QloAppsCalls calls;

    QloAppsCustomers(QloAppsApi api, QloAppsCalls calls) {
        this.api = api;
        this.calls = calls;
    }

    /** The oldest record under an address. */
    Optional<CustomerRow> under(String email) {
        try {
            return calls
                    .list(
                            "customer_by_email",
                            "customers",
                            CustomerRow.class,
                            () -> api.customerByEmail(FIELDS, "[" + email + "]"))
                    .stream()
                    .filter(customer -> email.equalsIgnoreCase(customer.email()))
                    .min(Comparator.comparingLong(CustomerRow::id));
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }
}
