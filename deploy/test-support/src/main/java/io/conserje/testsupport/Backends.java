package io.conserje.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import redis.embedded.RedisServer;

/**
 * The one place that decides where PostgreSQL and Redis come from: embedded binaries, or containers with
 * {@code -Dbackends=containers}. One server of each a JVM, started when first asked for and gone when its tests are over.
 */
public final class Backends {

    private static final boolean CONTAINERS = "containers".equals(System.getProperty("backends"));

    private Backends() {}

    /** A login that may do everything on a database of its own. */
    public record Database(String url, String user, String password) {

        /** Deletes it, whoever is still connected. A run makes hundreds, and their files are best gone one database at a time. */
        public void drop() {
            run("drop database if exists " + url.replaceFirst("^.*/([^/?]+)(\\?.*)?$", "$1") + " with (force)");
        }
    }

    /** Where a Redis listens. */
    public record Redis(String host, int port) {}

    /** A fresh, empty database. */
    public static Database freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Database server = run("create database " + name);
        return new Database(
                server.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name), server.user(), server.password());
    }

    /** The Redis of this JVM. */
    public static Redis redis() {
        return CONTAINERS ? ContainerRedis.SERVER : LocalRedis.SERVER;
    }

    /** Ends the embedded PostgreSQL, where one runs. */
    static void stop() {
        LocalPostgres.stop();
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database run(String statement) {
        Database server = CONTAINERS ? ContainerPostgres.SERVER : LocalPostgres.server();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var open = connection.createStatement()) {
            open.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not do it: " + statement, e);
        }
        return server;
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
