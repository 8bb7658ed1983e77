package io.conserje.messaging.cost;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Adds up what messages cost, the dearest first; the total of groups is exact up to 10,000. */
@Component
class CostList {
    private static final String GROUPED = """
              from (select %s as key, c.paid, c.amount, c.currency
                      from cost c
                      left join send s on s.outbox_id = c.outbox_id and s.tenant = c.tenant
                     where c.tenant = :tenant
                       and c.reported_at >= :from and c.reported_at < :until) c
             where key is not null
             group by key, currency
            """;

    private static final String SUMS = """
            select key, currency, count(*) as messages, count(*) filter (where paid) as paid,
                   count(*) filter (where not paid) as free,
                   count(*) filter (where paid is null or amount is null) as unpriced, coalesce(sum(amount), 0) as amount
            """;

    private final JdbcClient jdbc;
    private final PriceProperties properties;

    CostList(JdbcClient jdbc, PriceProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Sums of the tenant's costs that were reported from one moment until another, UTC. */
    PageOf<CostView> list(String tenant, By by, Instant from, Instant until, PageQuery page) {
        String grouped = GROUPED.formatted(by.column);
        long total = asked(
                        "select count(*) from (select 1 " + grouped + " limit 10000) as counted", tenant, from, until)
                .query(Long.class)
                .single();
        var items = asked(
                        SUMS + grouped + " order by 7 desc, 3 desc, 1 limit :size offset :offset", tenant, from, until)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new CostView(
                        row.getString("key"),
                        row.getLong("messages"),
                        row.getLong("paid"),
                        row.getLong("free"),
                        row.getLong("unpriced"),
                        row.getBigDecimal("amount"),
                        row.getString("currency")))
                .list();
        return new PageOf<>(items, page.page(), page.size(), total);
    }

    private StatementSpec asked(String sql, String tenant, Instant from, Instant until) {
        StatementSpec asked = jdbc.sql(sql)
                .param("tenant", tenant)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC));
        return sql.contains(":zone") ? asked.param("zone", properties.timeZone().getId()) : asked;
    }

    /** By what costs can be added up. */
    enum By {
        /** The outbox's conversation. */
        CONVERSATION("s.conversation"),
        /** The booking that the conversation had made when the message was queued. */
        BOOKING("s.booking"),
        /** Meta's category. */
        CATEGORY("coalesce(c.category, 'unknown')"),
        /** Of the guest. */
        COUNTRY("coalesce(c.country, 'unknown')"),
        /** The number that sent. */
        SENDER("c.sender"),
        /** At the hotel. */
        DAY("to_char(c.reported_at at time zone :zone, 'YYYY-MM-DD')");

        private final String column;

        By(String column) {
            this.column = column;
        }

        /** Empty asks for conversations. */
        static @Nullable By of(@Nullable String name) {
            for (By by : values()) {
                if (by.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return by;
                }
            }
            return name == null ? CONVERSATION : null;
        }
    }
}
