package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.QloAppsStandIn.Order;
import io.conserje.pmsadapter.qloapps.StandInLedger.Line;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a {@link QloAppsStandIn} lists of its ledger when it is asked. */
final class StandInListings {

    private final StandInLedger ledger;

    StandInListings(StandInLedger ledger) {
        this.ledger = ledger;
    }

    String orders(Map<String, String> query) {
        String source = query.getOrDefault("filter[source]", "");
        List<Order> found = ledger.orders().stream()
                .filter(order -> source.equals("[" + order.source() + "]"))
                .toList();
        return found.isEmpty()
                ? "[]"
                : found.stream()
                        .map(order ->
                                "{\"id\":%d,\"reference\":\"REF%06d\",\"current_state\":\"%d\",\"total_paid_tax_incl\":\"%s\",\"secure_key\":\"x\"}"
                                        .formatted(order.id(), order.id(), order.state(), order.total()))
                        .collect(Collectors.joining(",", "{\"orders\":[", "]}"));
    }

    String customers(Map<String, String> query) {
        String email = query.getOrDefault("filter[email]", "");
        List<StandInLedger.Customer> found = ledger.customers().stream()
                .filter(customer -> email.equals("[" + customer.email() + "]"))
                .toList();
        return found.isEmpty()
                ? "[]"
                : found.stream()
                        .map(customer ->
                                "{\"id\":%d,\"firstname\":\"%s\",\"lastname\":\"%s\",\"email\":\"%s\",\"phone\":\"%s\"}"
                                        .formatted(
                                                customer.id(),
                                                customer.firstName(),
                                                customer.lastName(),
                                                customer.email(),
                                                customer.phone()))
                        .collect(Collectors.joining(",", "{\"customers\":[", "]}"));
    }

    String roomBookings(Map<String, String> query) {
        List<Line> found = query.containsKey("filter[id_order]")
                ? ledger.lines().stream()
                        .filter(line -> query.get("filter[id_order]").equals("[" + line.order() + "]"))
                        .toList()
                : query.containsKey("filter[id_room]") ? rivals(query) : List.<Line>of();
        return found.isEmpty()
                ? "[]"
                : found.stream()
                        .map(line -> """
                                {"id":%d,"id_order":"%d","id_room":%d,"date_from":"%s 00:00:00","date_to":"%s 00:00:00",
                                "is_cancelled":#,"is_refunded":#,"is_back_order":#}""".replace("#", line.takenAway() || ledger.isOver(line) ? "1" : "0")
                                .formatted(line.id(), line.order(), line.room(), line.from(), line.to()))
                        .collect(Collectors.joining(",", "{\"bookings\":[", "]}"));
    }

    private List<Line> rivals(Map<String, String> query) {
        List<String> wanted = Arrays.asList(
                query.get("filter[id_room]").replaceAll("[\\[\\]]", "").split("\\|"));
        LocalDate after = LocalDate.parse(query.get("filter[date_to]").substring(2, 12));
        LocalDate before = LocalDate.parse(query.get("filter[date_from]").substring(2, 12));
        return ledger.lines().stream()
                .filter(line -> wanted.contains(String.valueOf(line.room())))
                .filter(line -> line.to().isAfter(after) && line.from().isBefore(before))
                .filter(line -> !line.takenAway() && !ledger.isOver(line))
                .toList();
    }
}
