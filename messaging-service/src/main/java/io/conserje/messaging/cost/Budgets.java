package io.conserje.messaging.cost;

import io.conserje.messaging.cost.PriceProperties.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tenants may spend in a month, and whether they have. A month begins at midnight of the hotel's time zone. */
public class Budgets {
    /** So old may be what a send is judged by. */
    private static final Duration REMEMBERED = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final PriceProperties properties;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** @param clock business time */
    Budgets(JdbcClient jdbc, InstantSource clock, PriceProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** Whether only answers to guests may still be sent. May be some seconds old. */
    public boolean isSpent(String tenant) {
        Optional<Limit> limit = limit(tenant);
        if (limit.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        return seen.compute(
                        tenant,
                        (name, known) -> known != null && known.isFreshAt(now)
                                ? known
                                : new Seen(now, limit.get().isReachedBy(spending(name, period()))))
                .spent();
    }

    /** What was spent in that month. */
    Spending spending(String tenant, String period) {
        return jdbc.sql("select paid, free, unpriced, amount from spending where tenant = :tenant and period = :period")
                .param("tenant", tenant)
                .param("period", period)
                .query((row, number) -> new Spending(
                        row.getLong("paid"), row.getLong("free"), row.getLong("unpriced"), row.getBigDecimal("amount")))
                .optional()
                .orElse(Spending.NOTHING);
    }

    /** The tenant's limit, where there is one. */
    Optional<Limit> limit(String tenant) {
        return properties.budgets().stream()
                .filter(limit -> limit.tenant().equals(tenant))
                .filter(Limit::isSet)
                .findFirst();
    }

    /** This month. */
    String period() {
        return YearMonth.from(clock.instant().atZone(properties.timeZone())).toString();
    }

    /** In which limits and amounts are, ISO 4217. */
    String currency() {
        return properties.currency();
    }

    /** Whether any tenant has a limit. */
    boolean anySet() {
        return properties.budgets().stream().anyMatch(Limit::isSet);
    }

    private record Seen(Instant at, boolean spent) {
        boolean isFreshAt(Instant now) {
            return now.isBefore(at.plus(REMEMBERED)) && !now.isBefore(at);
        }
    }
}
