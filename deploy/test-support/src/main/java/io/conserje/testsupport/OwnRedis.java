package io.conserje.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

/** A real Redis of one test, which may stop it, empty it and start it again, with a client whose time-out is that of the services. */
public final class OwnRedis implements AutoCloseable {

    private final int port = Backends.freePort();
    private final LettuceConnectionFactory connections;
    private RedisServer server;

    /** Starts it. */
    public OwnRedis() {
        server = server();
        connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofMillis(500))
                        .build());
        connections.afterPropertiesSet();
        connections.start();
        getKnown();
    }

    /** The first call loads half a client and may take longer than a call has; the tests' own calls shall not. */
    private void getKnown() {
        for (int left = 20; ; left--) {
            try (RedisConnection connection = connections.getConnection()) {
                connection.ping();
                return;
            } catch (DataAccessException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** The same client all the time. */
    public StringRedisTemplate client() {
        return new StringRedisTemplate(connections);
    }

    /** Ends the server; what was in it is gone. */
    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an empty server in its place. */
    public void startAgain() {
        server = server();
    }

    /** Forgets everything, its scripts included. */
    public void flush() {
        client().execute((RedisCallback<Boolean>) connection -> {
            connection.serverCommands().flushAll();
            connection.scriptingCommands().scriptFlush();
            return true;
        });
    }

    @Override
    public void close() {
        connections.destroy();
        stop();
    }

    private RedisServer server() {
        try {
            RedisServer redis = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .build();
            redis.start();
            return redis;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded Redis does not start", e);
        }
    }
}
