package io.conserje.messaging.cost;

import io.conserje.messaging.contract.AccountEvent;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Says once a month that a budget is spent; the delivery by whose reading it was says so again when it is read again. */
public class BudgetAlarms {
    private static final String RAISE = """
            insert into budget_alarm (tenant, period, delivery_id, raised_at) values (:tenant, :period, :delivery, :at)
            on conflict (tenant, period) do nothing
            """;

    private final JdbcClient jdbc;
    private final Budgets budgets;
    private final InstantSource clock;

    BudgetAlarms(JdbcClient jdbc, Budgets budgets, InstantSource clock) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** The alarms of these deliveries, which brought these charges; where no tenant has a limit nothing is asked. */
    public Map<Long, List<AccountEvent>> of(List<Long> deliveries, Collection<Charge> charges) {
        if (!budgets.anySet() || deliveries.isEmpty()) {
            return Map.of();
        }
        charges.stream()
                .map(charge -> new Month(charge.tenant(), charge.period()))
                .distinct()
                .filter(this::isSpent)
                .forEach(month -> raise(month, deliveries.getFirst()));
        return raisedBy(deliveries);
    }

    private boolean isSpent(Month month) {
        return budgets.limit(month.tenant())
                .map(limit -> limit.isReachedBy(budgets.spending(month.tenant(), month.period())))
                .orElse(false);
    }

    private void raise(Month month, long delivery) {
        jdbc.sql(RAISE)
                .param("tenant", month.tenant())
                .param("period", month.period())
                .param("delivery", delivery)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<Long, List<AccountEvent>> raisedBy(List<Long> deliveries) {
        Map<Long, List<AccountEvent>> alarms = new HashMap<>();
        jdbc.sql("select * from budget_alarm where delivery_id = any(:ids)")
                .param("ids", new SqlArrayValue("int8", deliveries.toArray()))
                .query(row -> {
                    alarms.computeIfAbsent(row.getLong("delivery_id"), id -> new ArrayList<>())
                            .add(event(
                                    row.getString("tenant"),
                                    row.getString("period"),
                                    row.getObject("raised_at", OffsetDateTime.class)));
                });
        return alarms;
    }

    private static AccountEvent event(String tenant, String period, OffsetDateTime raisedAt) {
        return new AccountEvent(
                -1,
                tenant,
                "whatsapp",
                "budget:" + period,
                raisedAt.toInstant(),
                "budget",
                "spent",
                true,
                period + ": only answers to guests who wrote are still sent");
    }

    private record Month(String tenant, String period) {}
}
