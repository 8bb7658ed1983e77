package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.qloapps.Asked;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.stay.LineRow;
import io.conserje.pmsadapter.qloapps.wire.stay.SaleRow;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds bookings through {@code orders}; the list of {@code bookings} knows no filters. */
class QloAppsStays implements StayRegister {

    private static final int NEWEST = 20;

    /** Nothing that a filter could understand: no brackets, bars or commas. */
    private static final String REFERENCE = "[A-Za-z0-9]{3,20}";

    private static final String TOKEN = "[A-Za-z0-9/_.:-]{1,255}";

    private final QloAppsStaysApi api;
    private final QloAppsCalls calls;
    private final QloAppsOrders orders;
    private final QloAppsGuests guests;
    private final RoomsOnDays rooms;
    private final QloAppsChanges changes;

    QloAppsStays(
            QloAppsStaysApi api,
            QloAppsCalls calls,
            QloAppsOrders orders,
            QloAppsGuests guests,
            RoomsOnDays rooms,
            QloAppsChanges changes) {
        this.api = api;
        this.calls = calls;
        this.orders = orders;
        this.guests = guests;
        this.rooms = rooms;
        this.changes = changes;
    }

    @Override
    public List<BookedStay> byReference(String reference) {
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        return wanted.matches(REFERENCE)
                ? Asked.of(() -> orders.stays(calls
                        .list(
                                "reference",
                                "orders",
                                SaleRow.class,
                                () -> api.byReference(SaleRow.FIELDS, "[" + wanted + "]"))
                        .stream()
                        .filter(sale -> wanted.equalsIgnoreCase(sale.reference()))
                        .toList()))
                : List.of();
    }

    @Override
    public List<BookedStay> byToken(String token) {
        return token.matches(TOKEN)
                ? Asked.of(() ->
                        orders.stays(calls
                                .list(
                                        "token",
                                        "orders",
                                        SaleRow.class,
                                        () -> api.bySource(SaleRow.FIELDS, "[" + token + "]"))
                                .stream()
                                .filter(sale -> token.equals(sale.source()))
                                .toList()))
                : List.of();
    }

    @Override
    public List<BookedStay> ofGuest(GuestContact contact) {
        return Asked.of(() -> {
            Set<Integer> customers = guests.find(contact);
            return customers.isEmpty() ? List.of() : orders.stays(ofCustomers(customers));
        });
    }

    @Override
    public List<BookedStay> on(LocalDate day) {
        return Asked.of(() -> orders
                .byIds(rooms.between(day, day).stream().map(LineRow::idOrder).toList())
                .stream()
                .filter(stay -> stay.state() == BookedStay.State.ACTIVE)
                .toList());
    }

    @Override
    public StayChanges changedSince(Instant since) {
        return Asked.of(() -> changes.since(since));
    }

    private List<SaleRow> ofCustomers(Set<Integer> customers) {
        String ids = customers.stream().map(String::valueOf).collect(Collectors.joining("|", "[", "]"));
        return calls.list(
                "guest",
                "orders",
                SaleRow.class,
                () -> api.ofCustomers(SaleRow.FIELDS, ids, "[id_DESC]", "0," + NEWEST));
    }
}
