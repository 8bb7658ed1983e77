package io.conserje.orchestrator.booking;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.staff.Listing;
import io.conserje.pmsadapter.contract.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists bookings for staff. */
@Component
class BookingList {

    private static final String FROM = """
            from booking where tenant = :tenant and (cast(:state as text) is null or state = :state)
            and (cast(:conversation as uuid) is null or conversation_id =
              coalesce((select merged_into from conversation where id = :conversation), :conversation))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BookingList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PageOf<BookingListing> list(String tenant, @Nullable String state, @Nullable UUID conversation, PageQuery page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("state", state);
        parameters.put("conversation", conversation);
        var listing = new Listing<BookingListing>("*", FROM, "created_at desc, key", (row, number) -> read(row));
        return listing.page(jdbc, parameters, page);
    }

    private BookingListing read(ResultSet row) throws SQLException {
        BookingWish wish = json.readValue(row.getString("wish"), BookingWish.class);
        String stored = row.getString("outcome");
        BookingOutcome outcome =
                stored == null ? new BookingOutcome.Unknown() : json.readValue(stored, BookingOutcome.class);
        return new BookingListing(
                row.getObject("key", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getString("reference"),
                row.getString("state"),
                outcome instanceof BookingOutcome.Refused refused
                        ? refused.reason().name().toLowerCase(Locale.ROOT)
                        : null,
                wish.checkIn(),
                wish.checkOut(),
                wish.roomTypeId(),
                wish.rooms().size(),
                wish.rooms().stream()
                        .mapToInt(room -> room.adults() + room.children())
                        .sum(),
                total(wish, outcome),
                row.getString("pms_token"),
                Times.get(row, "created_at"));
    }

    private static Money total(BookingWish wish, BookingOutcome outcome) {
        Money charged = outcome instanceof BookingOutcome.Confirmed confirmed ? confirmed.total() : null;
        return charged == null ? wish.quotedTotal() : charged;
    }
}
