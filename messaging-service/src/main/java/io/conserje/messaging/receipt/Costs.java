package io.conserje.messaging.receipt;

import io.conserje.messaging.receipt.StatusReport.Key;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each message was charged as; a message is counted once, however often its price is reported. */
@Component
public class Costs {
    private static final String RECORD = """
            insert into cost (channel, sender, external_id, tenant, billable, model, type, category, reported_at)
            select * from unnest(:channels, :senders, :ids, :tenants, :billable, :models, :types, :categories, :times)
            on conflict (channel, sender, external_id) do nothing
            """;

    private final JdbcClient jdbc;

    Costs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the prices among the reports and tells how many were new. */
    public int record(Collection<StatusReport> reports) {
        Map<Key, StatusReport> priced = new TreeMap<>();
        reports.stream()
                .filter(report -> report.price() != null)
                .forEach(report -> priced.putIfAbsent(report.key(), report));
        if (priced.isEmpty()) {
            return 0;
        }
        Collection<StatusReport> rows = priced.values();
        return jdbc.sql(RECORD)
                .param("channels", Arrays.texts(rows, StatusReport::channel))
                .param("senders", Arrays.texts(rows, StatusReport::sender))
                .param("ids", Arrays.texts(rows, StatusReport::externalId))
                .param("tenants", Arrays.texts(rows, StatusReport::tenant))
                .param("billable", Arrays.of("bool", rows, price(Price::billable)))
                .param("models", Arrays.texts(rows, price(Price::model)))
                .param("types", Arrays.texts(rows, price(Price::type)))
                .param("categories", Arrays.texts(rows, price(Price::category)))
                .param("times", Arrays.of("timestamptz", rows, row -> row.at().toString()))
                .update();
    }

    private static <V> Function<StatusReport, @Nullable V> price(Function<Price, @Nullable V> field) {
        return report -> {
            Price price = report.price();
            return price == null ? null : field.apply(price);
        };
    }
}
