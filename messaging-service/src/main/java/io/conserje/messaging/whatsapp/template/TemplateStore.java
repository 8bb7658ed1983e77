package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.receipt.Arrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The templates of each account as they were listed last, and when they are to be asked for again. Real time. */
class TemplateStore {
    private static final String KEEP = """
            insert into template (account, name, language, status, category, body, needs_more, seen_at)
            select :account, k.*, :now from unnest(:names, :languages, :statuses, :categories, :bodies, :needs)
                as k (name, language, status, category, body, needs_more)
            on conflict (account, name, language) do update
               set status = excluded.status, category = excluded.category, body = excluded.body,
                   needs_more = excluded.needs_more, seen_at = excluded.seen_at
            """;

    private static final String SOON = """
            insert into template_sync (account, next_at) values (:account, :now)
            on conflict (account) do update set next_at = least(template_sync.next_at, excluded.next_at)
            """;

    /** One instance asks; the others see that it is being done. */
    private static final String CLAIM = """
            insert into template_sync (account, next_at) values (:account, :next)
            on conflict (account) do update set next_at = excluded.next_at where template_sync.next_at <= :now
            returning account
            """;

    private final JdbcClient jdbc;
    private final InstantSource realTime;

    TemplateStore(JdbcClient jdbc, InstantSource realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    /** Takes the place of what was known; what is not listed any more is gone. */
    void replace(String account, Collection<ApprovedTemplate> listed) {
        OffsetDateTime now = now(Duration.ZERO);
        List<ApprovedTemplate> rows = List.copyOf(listed);
        jdbc.sql(KEEP)
                .param("account", account)
                .param("now", now)
                .param("names", Arrays.texts(rows, ApprovedTemplate::name))
                .param("languages", Arrays.texts(rows, ApprovedTemplate::language))
                .param("statuses", Arrays.texts(rows, ApprovedTemplate::status))
                .param("categories", Arrays.texts(rows, ApprovedTemplate::category))
                .param("bodies", Arrays.texts(rows, ApprovedTemplate::body))
                .param("needs", Arrays.of("bool", rows, ApprovedTemplate::needsMore))
                .update();
        jdbc.sql("delete from template where account = :account and seen_at < :now")
                .param("account", account)
                .param("now", now)
                .update();
        jdbc.sql("update template_sync set last_at = :now where account = :account")
                .param("account", account)
                .param("now", now)
                .update();
    }

    /** The account's templates by name and language. */
    List<ApprovedTemplate> all(String account) {
        return jdbc.sql("select * from template where account = :account order by name, language")
                .param("account", account)
                .query(TemplateStore::template)
                .list();
    }

    /** Those of one name. */
    List<ApprovedTemplate> named(String account, String name) {
        return jdbc.sql("select * from template where account = :account and name = :name order by language")
                .param("account", account)
                .param("name", name)
                .query(TemplateStore::template)
                .list();
    }

    /** Something changed; the next pass asks what. */
    void askSoon(String account) {
        jdbc.sql(SOON)
                .param("account", account)
                .param("now", now(Duration.ZERO))
                .update();
    }

    /** Whether this instance is to ask now; the next time is then set. */
    boolean claim(String account, Duration nextIn) {
        return jdbc.sql(CLAIM)
                .param("account", account)
                .param("next", now(nextIn))
                .param("now", now(Duration.ZERO))
                .query(String.class)
                .optional()
                .isPresent();
    }

    private OffsetDateTime now(Duration in) {
        Instant at = realTime.instant().plus(in);
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ApprovedTemplate template(ResultSet row, int number) throws SQLException {
        return new ApprovedTemplate(
                row.getString("name"),
                row.getString("language"),
                row.getString("status"),
                row.getString("category"),
                row.getString("body"),
                row.getBoolean("needs_more"));
    }
}
