package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.stay.GuestRow;
import io.conserje.pmsadapter.qloapps.wire.stay.LineRow;
import io.conserje.pmsadapter.qloapps.wire.stay.SaleRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** Puts orders, their rooms and their customers together, so many at a time that an address does not grow too long. */
class QloAppsOrders {

    private static final int AT_ONCE = 100;

    private final QloAppsStaysApi api;
    private final QloAppsCalls calls;
    private final StayFacts facts;

    QloAppsOrders(QloAppsStaysApi api, QloAppsCalls calls, StayFacts facts) {
        this.api = api;
        this.calls = calls;
        this.facts = facts;
    }

    /** The bookings of the hotel with these orders, newest first; orders of other hotels of the shop are left out. */
    List<BookedStay> byIds(Collection<Long> orders) {
        return stays(sales(orders));
    }

    /** The orders, in parts. */
    List<SaleRow> sales(Collection<Long> orders) {
        return inParts(
                orders, part -> calls.list("orders", "orders", SaleRow.class, () -> api.byIds(SaleRow.FIELDS, part)));
    }

    /** The same for orders that were read already. */
    List<BookedStay> stays(List<SaleRow> sales) {
        if (sales.isEmpty()) {
            return List.of();
        }
        Map<Long, List<LineRow>> lines = inParts(
                        sales.stream().map(SaleRow::id).toList(),
                        part -> calls.list("rooms", "bookings", LineRow.class, () -> api.lines(part)))
                .stream()
                .filter(facts::isOurs)
                .collect(Collectors.groupingBy(LineRow::idOrder));
        List<SaleRow> ours =
                sales.stream().filter(sale -> lines.containsKey(sale.id())).toList();
        Map<Integer, GuestRow> customers = customers(ours);
        return ours.stream()
                .sorted(Comparator.comparingLong(SaleRow::id).reversed())
                .map(sale ->
                        facts.stay(sale, lines.getOrDefault(sale.id(), List.of()), customers.get(sale.idCustomer())))
                .toList();
    }

    private Map<Integer, GuestRow> customers(List<SaleRow> sales) {
        return inParts(
                        sales.stream().map(SaleRow::idCustomer).toList(),
                        part -> calls.list("customers", "customers", GuestRow.class, () -> customers(part)))
                .stream()
                .collect(Collectors.toMap(GuestRow::id, Function.identity(), (first, _) -> first));
    }

    private ResponseEntity<byte[]> customers(String part) {
        return api.customers(GuestRow.FIELDS, part);
    }

    private static <I extends Number, R> List<R> inParts(Collection<I> ids, Function<String, List<R>> question) {
        List<I> distinct = ids.stream().distinct().toList();
        List<R> rows = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            rows.addAll(question.apply(distinct.subList(from, Math.min(from + AT_ONCE, distinct.size())).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("|", "[", "]"))));
        }
        return rows;
    }
}
