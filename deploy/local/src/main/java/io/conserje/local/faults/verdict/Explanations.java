package io.conserje.local.faults.verdict;

import io.conserje.local.outside.AdminApi;
import io.conserje.local.outside.Unexpected;
import java.util.List;

/** What staff can see of all that did not go the usual way. */
public final class Explanations {
    private final AdminApi admin;

    /** Asks here. */
    public Explanations(AdminApi admin) {
        this.admin = admin;
    }

    String unknownBookings() throws InterruptedException {
        List<String> unknown = admin.items("bookings?state=unknown").stream()
                .filter(booking -> booking.path("state").asString("").equals("unknown"))
                .map(booking -> booking.path("id").asString(""))
                .toList();
        return unknown.isEmpty() ? "none" : unknown.toString();
    }

    String size(String list) throws InterruptedException {
        try {
            int size = admin.items(list).size();
            return size == 100 ? "100 or more" : Integer.toString(size);
        } catch (Unexpected e) {
            return String.valueOf(e.getMessage());
        }
    }
}
