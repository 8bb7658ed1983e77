package io.conserje.messaging.cost;

import io.conserje.messaging.receipt.Arrays;
import io.conserje.messaging.receipt.Price;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.Key;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each message was charged as; a message is counted once, however often its price is reported. */
public class Costs {
    /** Arrays come by a select each, which hides their length (ADR 048). */
    private static final String RECORD = """
            with charged as (
                insert into cost (channel, sender, external_id, tenant, billable, model, type, category, reported_at,
                                  outbox_id, paid, country, amount, currency, period)
                select k.channel, k.sender, k.external_id, k.tenant, k.billable, k.model, k.type, k.category,
                       k.reported_at,
                       coalesce(k.outbox_id, (select s.outbox_id from send s where s.external_id = k.external_id
                                                 and s.channel = k.channel and s.sender = k.sender limit 1)),
                       k.paid, k.country, k.amount, case when k.amount is not null then cast(:currency as text) end,
                       to_char(k.reported_at at time zone :zone, 'YYYY-MM')
                  from unnest((select :channels), (select :senders), (select :ids), (select :tenants), (select :billable),
                              (select :models), (select :types), (select :categories), (select :times),
                              (select :outboxIds), (select :paid), (select :countries), (select :amounts))
                    as k (channel, sender, external_id, tenant, billable, model, type, category, reported_at,
                          outbox_id, paid, country, amount)
                on conflict (channel, sender, external_id) do nothing
                returning tenant, period, category, paid, amount),
            spent as (
                insert into spending as s (tenant, period, paid, free, unpriced, amount)
                select tenant, period, count(*) filter (where paid), count(*) filter (where not paid),
                       count(*) filter (where paid is null or amount is null), coalesce(sum(amount), 0)
                  from charged group by tenant, period
                on conflict (tenant, period) do update
                   set paid = s.paid + excluded.paid, free = s.free + excluded.free,
                       unpriced = s.unpriced + excluded.unpriced, amount = s.amount + excluded.amount)
            select * from charged
            """;

    private final JdbcClient jdbc;
    private final RateCard card;
    private final PriceProperties properties;

    Costs(JdbcClient jdbc, PriceProperties properties) {
        this.jdbc = jdbc;
        this.card = properties.card();
        this.properties = properties;
    }

    /** Keeps the prices among the reports and tells which were new. */
    public List<Charge> record(Collection<StatusReport> reports) {
        Map<Key, StatusReport> priced = new TreeMap<>();
        reports.stream()
                .filter(report -> report.price() != null)
                .forEach(report -> priced.putIfAbsent(report.key(), report));
        return priced.isEmpty() ? List.of() : keep(priced.values());
    }

    private List<Charge> keep(Collection<StatusReport> rows) {
        return jdbc.sql(RECORD)
                .param("currency", properties.currency())
                .param("zone", properties.timeZone().getId())
                .param("channels", Arrays.texts(rows, StatusReport::channel))
                .param("senders", Arrays.texts(rows, StatusReport::sender))
                .param("ids", Arrays.texts(rows, StatusReport::externalId))
                .param("tenants", Arrays.texts(rows, StatusReport::tenant))
                .param("billable", Arrays.of("bool", rows, price(Price::billable)))
                .param("models", Arrays.texts(rows, price(Price::model)))
                .param("types", Arrays.texts(rows, price(Price::type)))
                .param("categories", Arrays.texts(rows, price(Price::category)))
                .param("times", Arrays.of("timestamptz", rows, row -> row.at().toString()))
                .param("outboxIds", Arrays.of("uuid", rows, StatusReport::outboxId))
                .param("paid", Arrays.of("bool", rows, price(Price::paid)))
                .param("countries", Arrays.texts(rows, row -> card.country(row.recipient())))
                .param("amounts", Arrays.of("numeric", rows, priced(this::amount)))
                .query(Costs::charge)
                .list();
    }

    private @Nullable BigDecimal amount(StatusReport report, Price price) {
        Boolean paid = price.paid();
        if (paid == null) {
            return null;
        }
        return paid ? card.amount(report.recipient(), price.category()) : BigDecimal.ZERO;
    }

    private static <V> Function<StatusReport, @Nullable V> price(Function<Price, @Nullable V> field) {
        return priced((report, price) -> field.apply(price));
    }

    private static <V> Function<StatusReport, @Nullable V> priced(BiFunction<StatusReport, Price, @Nullable V> field) {
        return report -> {
            Price price = report.price();
            return price == null ? null : field.apply(report, price);
        };
    }

    private static Charge charge(ResultSet row, int number) throws SQLException {
        return new Charge(
                row.getString("tenant"),
                row.getString("period"),
                row.getString("category"),
                row.getObject("paid", Boolean.class),
                row.getBigDecimal("amount"));
    }
}
