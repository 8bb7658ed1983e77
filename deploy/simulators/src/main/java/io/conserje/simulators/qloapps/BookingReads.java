package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code bookings}: a list that knows neither filter nor limit, and one booking, which tells neither state nor reference. */
class BookingReads {
    private final Books books;
    private final Documents documents;

    BookingReads(Books books, Documents documents) {
        this.books = books;
        this.documents = documents;
    }

    Answer list() {
        List<Map<String, @Nullable Object>> ids = books.locked(() -> books.orders.values().stream()
                .map(order -> Tree.of("id", order.id))
                .toList());
        return ids.isEmpty() ? new Answer.Data(200, null, ids) : Answer.ok("bookings", ids);
    }

    Answer single(String id) {
        return books.locked(() -> books.orders.values().stream()
                .filter(order -> String.valueOf(order.id).equals(id))
                .findFirst()
                .map(order -> Answer.ok("booking", documents.booking(order)))
                .orElse(new Answer.Nothing(404)));
    }
}
