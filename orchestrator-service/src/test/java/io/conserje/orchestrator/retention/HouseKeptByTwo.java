package io.conserje.orchestrator.retention;

import io.conserje.orchestrator.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** Two instances that keep house on one database, on a day that a test decides. */
abstract class HouseKeptByTwo {

    static final Duration KEPT = Duration.ofDays(8);
    static final Instant START = Instant.parse("2026-11-20T13:00:00Z");

    final TestDatabase database = TestDatabase.fresh();
    final AtomicReference<Instant> now = new AtomicReference<>(START);
    final Housekeeping one = instance();
    final Housekeeping two = instance();

    private Housekeeping instance() {
        return new Housekeeping(
                database.transactions(), database.jdbc(), now::get, new RetentionProperties(KEPT, KEPT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    List<String> partitions() {
        return database.jdbc().sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'delivery'::regclass and c.relname <> 'delivery_default' order by 1""").query(String.class).list();
    }
}
