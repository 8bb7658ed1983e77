package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.stay.GuestRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Finds customers by what a channel has verified of a guest. What QloApps' filters find is compared once more. */
class QloAppsGuests {

    /** Nothing that a filter could understand: no brackets, bars or commas. */
    private static final String EMAIL = "[\\p{L}0-9!#$&'*+/=?^_`{}~.-]{1,64}@[\\p{L}0-9.-]{1,63}";

    private static final int SHORTEST_PHONE = 8;

    private final QloAppsStaysApi api;
    private final QloAppsCalls calls;
    private final StayFacts facts;

    QloAppsGuests(QloAppsStaysApi api, QloAppsCalls calls, StayFacts facts) {
        this.api = api;
        this.calls = calls;
        this.facts = facts;
    }

    /** Their ids; one guest may be there several times. */
    Set<Integer> find(GuestContact contact) {
        Set<Integer> found = new LinkedHashSet<>();
        byEmail(contact.email()).forEach(customer -> found.add(customer.id()));
        byPhone(contact.phone()).forEach(customer -> found.add(customer.id()));
        return found;
    }

    private List<GuestRow> byEmail(@Nullable String email) {
        String wanted = email == null ? "" : email.strip();
        if (!wanted.matches(EMAIL)) {
            return List.of();
        }
        return ask("guest_by_email", () -> api.customersByEmail(GuestRow.FIELDS, "[" + wanted + "]")).stream()
                .filter(customer -> wanted.equalsIgnoreCase(customer.email()))
                .toList();
    }

    /** Front desks write numbers with spaces, dots and dashes, so that any sign may stand between two digits. */
    private List<GuestRow> byPhone(@Nullable String phone) {
        String digits = phone == null ? "" : international(phone);
        if (digits.length() < SHORTEST_PHONE) {
            return List.of();
        }
        String like = "%[" + String.join("%", digits.split("")) + "]%";
        return ask("guest_by_phone", () -> api.customersByPhone(GuestRow.FIELDS, like)).stream()
                .filter(customer -> customer.phone() != null
                        && facts.isOfGuest(customer.phone())
                        && digits.equals(international(customer.phone())))
                .toList();
    }

    private List<GuestRow> ask(String operation, Supplier<ResponseEntity<byte[]>> call) {
        return calls.list(operation, "customers", GuestRow.class, call);
    }

    private static String international(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^00", "");
    }
}
