package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code booking_intention}, and writes what JDBC has no type for. */
class IntentionRows implements RowMapper<Intention> {

    private final JsonMapper mapper;

    IntentionRows(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String json(Terms terms) {
        return mapper.writeValueAsString(terms);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Intention mapRow(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Intention(
                row.getObject("key", UUID.class),
                row.getString("tenant"),
                mapper.readValue(row.getString("terms"), Terms.class),
                row.getString("token"),
                row.getObject("owner", UUID.class),
                IntentionState.ofStored(row.getString("state")),
                row.getInt("empty_lookups"),
                instant(row, "sent_at"),
                instant(row, "watched_until"),
                row.getString("reference"),
                reason == null ? null : BookingOutcome.Reason.valueOf(reason),
                total(row));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Money total(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("total_amount");
        return amount == null ? null : new Money(amount, row.getString("total_currency"));
    }
}
