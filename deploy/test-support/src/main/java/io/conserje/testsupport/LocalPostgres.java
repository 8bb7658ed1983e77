package io.conserje.testsupport;

import io.conserje.testsupport.Backends.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL of this JVM. Its shutdown hook stays, for a JVM that is killed in the middle of its tests. */
final class LocalPostgres {

    private static final AtomicReference<@Nullable EmbeddedPostgres> RUNNING = new AtomicReference<>();

    private LocalPostgres() {}

    /** The login of its administrator; starts it where none runs. */
    static synchronized Database server() {
        EmbeddedPostgres running = RUNNING.get();
        if (running == null) {
            running = start();
            RUNNING.set(running);
        }
        return new Database(running.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** Ends it and deletes its files. */
    static synchronized void stop() {
        EmbeddedPostgres running = RUNNING.getAndSet(null);
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not end", e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
    }
}
