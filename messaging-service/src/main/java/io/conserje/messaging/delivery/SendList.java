package io.conserje.messaging.delivery;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.messaging.receipt.Price;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The ledger for staff, newest first; the total is exact up to 10,000. */
@Component
class SendList {
    private static final String CHOSEN = """
              from send s
             where s.tenant = :tenant
               and (cast(:outboxId as uuid) is null or s.outbox_id = :outboxId)
               and (cast(:externalId as text) is null or s.external_id = :externalId)
            """;

    private static final String COUNT = "select count(*) from (select 1 %s limit 10000) as counted".formatted(CHOSEN);

    private static final String PAGE = """
            select %s, s.attempts, s.attempted_at, s.duplicate_possible,
                   c.channel as priced, c.billable, c.model, c.type, c.category
              from (select s.* %s order by s.attempted_at desc, s.outbox_id limit :size offset :offset) s
              %s
              left join cost c
                on c.channel = s.channel and c.sender = s.sender and c.external_id = s.external_id
             order by s.attempted_at desc, s.outbox_id
            """.formatted(SendRow.COLUMNS, CHOSEN, SendRow.RECEIPT);

    private final JdbcClient jdbc;

    SendList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tenant's sends, all or those of one outbox id or of one message of the channel. */
    PageOf<SendView> list(String tenant, @Nullable UUID outboxId, @Nullable String externalId, PageQuery page) {
        long total =
                chosen(COUNT, tenant, outboxId, externalId).query(Long.class).single();
        var items = chosen(PAGE, tenant, outboxId, externalId)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(SendList::view)
                .list();
        return new PageOf<>(items, page.page(), page.size(), total);
    }

    private StatementSpec chosen(String sql, String tenant, @Nullable UUID outboxId, @Nullable String externalId) {
        return jdbc.sql(sql).param("tenant", tenant).param("outboxId", outboxId).param("externalId", externalId);
    }

    private static SendView view(ResultSet row, int number) throws SQLException {
        SendRow send = SendRow.of(row, number);
        return new SendView(
                send.outboxId(),
                send.state().outcome().name().toLowerCase(Locale.ROOT),
                send.externalId(),
                send.contractStatus(),
                send.reason(),
                row.getInt("attempts"),
                row.getObject("attempted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("duplicate_possible"),
                row.getString("priced") == null ? null : price(row));
    }

    private static Price price(ResultSet row) throws SQLException {
        return new Price(
                row.getObject("billable", Boolean.class),
                row.getString("model"),
                row.getString("type"),
                row.getString("category"));
    }
}
