package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.QloAppsStandIn.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The orders of a {@link QloAppsStandIn} and the rooms in them, which nothing locks. */
final class StandInLedger {

    /** A room of an order. */
    record Line(long id, long order, int room, LocalDate from, LocalDate to, boolean takenAway) {}

    /** A record of somebody who booked. */
    record Customer(int id, String firstName, String lastName, String email, String phone) {}

    private final List<Customer> customers = new CopyOnWriteArrayList<>();
    private final List<Order> orders = new CopyOnWriteArrayList<>();
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong();

    long newOrder() {
        return ids.incrementAndGet();
    }

    void addRoom(long order, int room, LocalDate from, LocalDate to, boolean takenAway) {
        lines.add(new Line(ids.incrementAndGet(), order, room, from, to, takenAway));
    }

    void addOrder(long id, String source, String total) {
        orders.add(new Order(id, source, 1, total));
    }

    /** Books as the front desk would, without asking anybody. */
    void bookElsewhere(String source, int room, LocalDate from, LocalDate to, String total) {
        long order = newOrder();
        addRoom(order, room, from, to, false);
        addOrder(order, source, total);
    }

    /** False if nobody knows the order. */
    boolean become(long id, int state) {
        boolean known = orders.stream().anyMatch(order -> order.id() == id);
        orders.replaceAll(order -> order.id() == id ? new Order(id, order.source(), state, order.total()) : order);
        return known;
    }

    void know(Customer customer) {
        customers.add(customer);
    }

    List<Customer> customers() {
        return List.copyOf(customers);
    }

    List<Order> orders() {
        return List.copyOf(orders);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Orders that stand: not cancelled, and no room of them taken away. */
    List<Order> standing() {
        return orders.stream()
                .filter(order -> order.state() == 1)
                .filter(order -> lines.stream().noneMatch(line -> line.order() == order.id() && line.takenAway()))
                .toList();
    }

    boolean isFree(int room, LocalDate from, LocalDate to) {
        return lines.stream()
                .filter(line -> line.room() == room && !line.takenAway())
                .filter(line -> !isOver(line))
                .noneMatch(line -> line.from().isBefore(to) && line.to().isAfter(from));
    }

    boolean isOver(Line line) {
        return orders.stream().anyMatch(order -> order.id() == line.order() && order.state() != 1);
    }
}
