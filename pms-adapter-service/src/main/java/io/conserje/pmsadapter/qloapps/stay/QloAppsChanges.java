package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsShop;
import io.conserje.pmsadapter.qloapps.wire.stay.ChangedLineRow;
import io.conserje.pmsadapter.qloapps.wire.stay.ChangedRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Polls what changed, since QloApps calls nobody: orders, and their rooms, which are checked in and out and moved without a trace at
 * the order. It looks back over an overlap, for clocks that differ and for rows that were written late.
 */
class QloAppsChanges {

    private static final int PAGE = 200;
    private static final int PAGES = 5;
    private static final String OLDEST_FIRST = "[date_upd_ASC]";

    private final QloAppsStaysApi api;
    private final QloAppsCalls calls;
    private final QloAppsOrders orders;
    private final QloAppsShop shop;
    private final Duration overlap;
    private final InstantSource clock;

    QloAppsChanges(
            QloAppsStaysApi api,
            QloAppsCalls calls,
            QloAppsOrders orders,
            QloAppsShop shop,
            Duration overlap,
            InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.orders = orders;
        this.shop = shop;
        this.overlap = overlap;
        this.clock = clock;
    }

    StayChanges since(Instant moment) {
        Instant asked = clock.instant();
        var wall = new ShopClock(shop.zone());
        String after = ">[" + wall.lowestSince(moment.minus(overlap), asked) + "]";
        Changed<ChangedRow> sales = pages(limit -> calls.list(
                "changes", "orders", ChangedRow.class, () -> api.changed("[id,date_upd]", after, OLDEST_FIRST, limit)));
        Changed<ChangedLineRow> lines = pages(limit -> calls.list(
                "room_changes",
                "bookings",
                ChangedLineRow.class,
                () -> api.changedLines("[id_order,date_upd]", after, OLDEST_FIRST, limit)));
        Set<Long> ids = new LinkedHashSet<>();
        sales.rows().forEach(row -> ids.add(row.id()));
        lines.rows().forEach(row -> ids.add(row.idOrder()));
        Instant until = asked;
        until = sales.isWhole()
                ? until
                : earlier(until, wall.instant(sales.rows().getLast().dateUpd()));
        until = lines.isWhole()
                ? until
                : earlier(until, wall.instant(lines.rows().getLast().dateUpd()));
        List<BookedStay> changed = orders.byIds(ids).stream()
                .sorted(Comparator.comparing(BookedStay::changedAt))
                .toList();
        return new StayChanges(changed, until, !(sales.isWhole() && lines.isWhole()));
    }

    private static <R> Changed<R> pages(Function<String, List<R>> question) {
        List<R> rows = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            List<R> next = question.apply(page * PAGE + "," + PAGE);
            rows.addAll(next);
            if (next.size() < PAGE) {
                return new Changed<>(rows, true);
            }
        }
        return new Changed<>(rows, false);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Changed<R>(List<R> rows, boolean isWhole) {}
}
