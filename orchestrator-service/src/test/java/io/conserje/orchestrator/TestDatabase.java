package io.conserje.orchestrator;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.testsupport.Backends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A fresh database with the service's tables, and a few words to fill and read it. */
public final class TestDatabase implements AutoCloseable {

    public static final String RECEIVER = "111222333";

    private final Backends.Database database;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    private TestDatabase(Backends.Database database, HikariDataSource pool) {
        this.database = database;
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
    }

    public static TestDatabase fresh() {
        return fresh("select 1", List.of(), Integer.MAX_VALUE);
    }

    /** One as a version before left it; {@link #migrate} brings it on. */
    public static TestDatabase ofVersion(int version) {
        return fresh("select 1", List.of(), version);
    }

    /** One whose {@code now()} is our own, to be moved; it stands before PostgreSQL's wherever a statement or a default says it. */
    public static TestDatabase withClockOfItsOwn() {
        return fresh(
                "set search_path to public, pg_catalog",
                List.of("create table clock (jump interval not null)", """
                        create function public.now() returns timestamptz language sql stable
                          as 'select pg_catalog.now() + (select jump from public.clock)'""", "insert into clock values (interval '0')"),
                Integer.MAX_VALUE);
    }

    private static TestDatabase fresh(String onConnect, List<String> before, int version) {
        var database = Backends.freshDatabase();
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(onConnect);
        var pool = new HikariDataSource(config);
        var fresh = new TestDatabase(database, pool);
        fresh.execute(before);
        fresh.migrate(0, version);
        return fresh;
    }

    /** Runs the migrations behind this version, up to and with that one, as Flyway does. */
    public void migrate(int from, int to) {
        execute(migrations()
                .filter(migration -> version(migration) > from && version(migration) <= to)
                .map(TestDatabase::content)
                .toList());
    }

    private void execute(List<String> scripts) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order of their versions. */
    private static Stream<Resource> migrations() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                    .sorted(Comparator.comparingInt(TestDatabase::version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource migration) {
        try {
            return migration.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Resource migration) {
        String name = String.valueOf(migration.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    public HikariDataSource pool() {
        return pool;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public JsonMapper json() {
        return json;
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** A conversation of a guest who has not said anything. */
    public ConversationId conversation() {
        return conversation("default");
    }

    /** The same, of a tenant. */
    public ConversationId conversation(String tenant) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into conversation (id, tenant, channel, receiver, wa_id, last_message_at)
                        values (:id, :tenant, 'whatsapp', :receiver, '59899123456', now())""")
                .param("id", id)
                .param("tenant", tenant)
                .param("receiver", RECEIVER)
                .update();
        jdbc.sql("insert into conversation_lease (conversation_id, tenant) values (:id, :tenant)")
                .param("id", id)
                .param("tenant", tenant)
                .update();
        return new ConversationId(id);
    }

    /** A text of the guest that waits and is due; answers the row's number. */
    public long says(ConversationId conversation, String text) {
        return says(conversation, text, Messages.AT);
    }

    /** The same, said at this moment of the guest's clock. */
    public long says(ConversationId conversation, String text, Instant at) {
        String externalId = "wamid." + UUID.randomUUID();
        long id = jdbc.sql("""
                        insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload, correlation_id)
                        values ('default', 'whatsapp', :receiver, :externalId, :conversation, 'message', :at, :payload::jsonb,
                          'test') returning id""")
                .param("receiver", RECEIVER)
                .param("externalId", externalId)
                .param("conversation", conversation.value())
                .param("at", Times.param(at))
                .param("payload", json.writeValueAsString(Messages.text(externalId, text, at)))
                .query(Long.class)
                .single();
        jdbc.sql("update conversation_lease set due_at = now(), waiting_since = now() where conversation_id = :id")
                .param("id", conversation.value())
                .update();
        return id;
    }

    /** The only value of the only row. */
    public String value(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    /** Moves the clock of a database that has its own, from where it is now. */
    public void clockJumps(Duration by) {
        jdbc.sql("update clock set jump = jump + :millis * interval '1 ms'")
                .param("millis", by.toMillis())
                .update();
    }

    /** Makes everything due that waits for a later moment, as if that moment had come. */
    public void timePasses() {
        jdbc.sql("update conversation_lease set not_before = now(), due_at = now() where not_before is not null")
                .update();
        jdbc.sql("update conversation_lease set until = now() - interval '1 second' where owner is not null")
                .update();
        jdbc.sql("update outbox set next_at = now(), hold_until = null").update();
        jdbc.sql("update booking set next_at = now() where next_at is not null").update();
        jdbc.sql("update unread_delivery set retry_at = now() where retry_at is not null")
                .update();
    }

    @Override
    public void close() {
        pool.close();
        database.drop();
    }
}
