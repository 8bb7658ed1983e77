package io.conserje.pmsadapter.intention;

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

/** Reads rows of {@code intention}, and writes what JDBC has no type for. */
public class IntentionRows implements RowMapper<Intention> {

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Intention mapRow(ResultSet row, int number) throws SQLException {
        return new Intention(
                row.getObject("key", UUID.class),
                row.getString("tenant"),
                Family.ofStored(row.getString("family")),
                row.getString("terms"),
                row.getString("token"),
                row.getObject("owner", UUID.class),
                IntentionState.ofStored(row.getString("state")),
                row.getInt("empty_lookups"),
                instant(row, "sent_at"),
                instant(row, "watched_until"),
                row.getString("stay"),
                row.getString("reference"),
                row.getString("reason"),
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
