package io.conserje.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import redis.embedded.RedisServer;

/**
 * The one place that decides where PostgreSQL and Redis come from: embedded binaries, or containers with
 * {@code -Dbackends=containers}. One server of each a JVM, started when first asked for and gone with the JVM.
 */
public final class Backends {

    private static final boolean CONTAINERS = "containers".equals(System.getProperty("backends"));

    private Backends() {}

    /** A login that may do everything on a database of its own. */
    public record Database(String url, String user, String password) {}

    /** Where a Redis listens. */
    public record Redis(String host, int port) {}

    /** A fresh, empty database. */
    public static Database freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Database server = CONTAINERS ? ContainerPostgres.SERVER : LocalPostgres.SERVER;
        try (var connection = java.sql.DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("No fresh database", e);
        }
        return new Database(
                server.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name), server.user(), server.password());
    }

    /** The Redis of this JVM. */
    public static Redis redis() {
        return CONTAINERS ? ContainerRedis.SERVER : LocalRedis.SERVER;
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LocalPostgres {
        static final Database SERVER = start();

        @SuppressWarnings("resource") // closed by its own shutdown hook
        private static Database start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .start();
                return new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
        }
    }

    private static final class ContainerPostgres {
        static final Database SERVER = start();

        @SuppressWarnings("resource") // removed with the JVM by Testcontainers
        private static Database start() {
            var postgres = new PostgreSQLContainer("postgres:17").withCommand("postgres", "-c", "max_connections=300");
            postgres.start();
            return new Database(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
        }
    }

    private static final class LocalRedis {
        static final Redis SERVER = start();

        private static Redis start() {
            try {
                int port = freePort();
                RedisServer redis = RedisServer.newRedisServer()
                        .port(port)
                        .bind("127.0.0.1")
                        .setting("save \"\"")
                        .build();
                redis.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(redis)));
                return new Redis("127.0.0.1", port);
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded Redis does not start", e);
            }
        }

        private static void stop(RedisServer redis) {
            try {
                redis.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class ContainerRedis {
        static final Redis SERVER = start();

        @SuppressWarnings("resource") // removed with the JVM by Testcontainers
        private static Redis start() {
            var redis = new GenericContainer<>("redis:7").withExposedPorts(6379);
            redis.start();
            return new Redis(redis.getHost(), redis.getFirstMappedPort());
        }
    }
}
