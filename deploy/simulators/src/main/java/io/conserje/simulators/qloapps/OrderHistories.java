package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.Tree;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves an order to another state; state 4 cancels, may be repeated, and refunds nothing. */
class OrderHistories {
    private final Books books;
    private final Documents documents;
    private final InstantSource clock;

    OrderHistories(Books books, Documents documents, InstantSource clock) {
        this.books = books;
        this.documents = documents;
        this.clock = clock;
    }

    Answer add(byte[] body) {
        Map<String, @Nullable Object> tree = XmlReader.read(body).orElseThrow(() -> new Refused(Answer.noXml()));
        if (!(tree.get("order_history") instanceof Map<?, ?> history)) {
            throw new Refused(new Answer.Page(500, ""));
        }
        int orderId = number(history.get("id_order"));
        int state = number(history.get("id_order_state"));
        Object employee = history.get("id_employee");
        return books.locked(() -> move(orderId, state, employee == null ? "" : employee.toString()));
    }

    private Answer move(int orderId, int state, String employee) {
        Order order = books.orders.get(orderId);
        if (order == null || state < 1 || state > Order.LAST_STATE) {
            return new Answer.Page(200, "Invalid new order status");
        }
        if (state == Order.CANCELLED) {
            order.cancel();
        }
        order.state = state;
        order.updated = clock.instant();
        Map<String, @Nullable Object> entry = Tree.of(
                "id", String.valueOf(books.nextHistory()),
                "id_employee", employee,
                "id_order_state", state,
                "id_order", String.valueOf(orderId),
                "date_add", documents.time(order.updated));
        return new Answer.Data(201, "order_history", entry);
    }

    private static int number(@Nullable Object text) {
        return text instanceof String digits && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
