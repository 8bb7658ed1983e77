package io.conserje.messaging.delivery;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.messaging.contract.SendResult.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The ledger for staff, newest first; the total is exact up to 10,000. */
@Component
class SendList {
    private static final String CHOSEN = """
              from send s
             where s.tenant = :tenant
               and (cast(:outboxId as uuid) is null or s.outbox_id = :outboxId)
               and (cast(:externalId as text) is null or s.external_id = :externalId)
               and s.state = any(:states)
               and (not :doubles or s.duplicate_possible)
            """;

    private static final String COUNT = "select count(*) from (select 1 %s limit 10000) as counted".formatted(CHOSEN);

    private static final String PAGE = """
            select %s, s.channel, s.attempts, s.attempted_at, s.duplicate_possible, s.form, c.*
              from (select s.* %s order by s.attempted_at desc, s.outbox_id limit :size offset :offset) s
              %s
              left join lateral (
                select count(*) as messages, max(model) as model, max(type) as type, max(category) as category,
                       bool_or(paid) as paid, sum(amount) as amount, max(currency) as currency
                  from cost where cost.outbox_id = s.outbox_id and cost.tenant = s.tenant) c on true
             order by s.attempted_at desc, s.outbox_id
            """.formatted(SendRow.COLUMNS, CHOSEN, SendRow.RECEIPT);

    private final JdbcClient jdbc;

    SendList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tenant's sends that were asked for. */
    PageOf<SendView> list(String tenant, Filter filter, PageQuery page) {
        long total = chosen(COUNT, tenant, filter).query(Long.class).single();
        var items = chosen(PAGE, tenant, filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(SendList::view)
                .list();
        return new PageOf<>(items, page.page(), page.size(), total);
    }

    private StatementSpec chosen(String sql, String tenant, Filter filter) {
        return jdbc.sql(sql)
                .param("tenant", tenant)
                .param("outboxId", filter.outboxId())
                .param("externalId", filter.externalId())
                .param("states", new SqlArrayValue("text", filter.states()))
                .param("doubles", filter.duplicatePossible());
    }

    private static SendView view(ResultSet row, int number) throws SQLException {
        SendRow send = SendRow.of(row, number);
        return new SendView(
                send.outboxId(),
                row.getString("channel"),
                send.state().outcome().name().toLowerCase(Locale.ROOT),
                send.externalId(),
                send.contractStatus(),
                send.reason(),
                row.getInt("attempts"),
                row.getObject("attempted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("duplicate_possible"),
                row.getString("form"),
                send.trouble(),
                row.getInt("messages") == 0 ? null : price(row));
    }

    private static SendPrice price(ResultSet row) throws SQLException {
        return new SendPrice(
                row.getInt("messages"),
                row.getString("model"),
                row.getString("type"),
                row.getString("category"),
                row.getObject("paid", Boolean.class),
                row.getBigDecimal("amount"),
                row.getString("currency"));
    }

    /**
     * Which sends are wanted; null where it does not matter.
     *
     * @param state {@code unknown}, {@code later}, {@code accepted} or {@code refused}
     * @param duplicatePossible only those that were tried again without proof that the first try was lost
     */
    record Filter(
            @Nullable UUID outboxId,
            @Nullable String externalId,
            @Nullable Outcome state,
            boolean duplicatePossible) {

        /** Of the ledger, every one where none is asked for; one under way is unknown. */
        Object[] states() {
            return Arrays.stream(SendState.values())
                    .filter(each -> state == null || each.outcome() == state)
                    .map(SendState::column)
                    .toArray();
        }
    }
}
