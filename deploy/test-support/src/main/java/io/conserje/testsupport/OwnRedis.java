package io.conserje.testsupport;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
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

/**
 * A real Redis of one test, which may stop it, empty it and start it again. Its client waits for it while it is there, however busy the
 * machine, and gives up at once when it is gone.
 */
public final class OwnRedis implements AutoCloseable {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final int port = Backends.freePort();
    private final LettuceConnectionFactory connections;
    private RedisServer server;

    /** Starts it. */
    public OwnRedis() {
        this(LettuceClientConfiguration.builder()
                .commandTimeout(PATIENT)
                .clientOptions(ClientOptions.builder()
                        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                        .build())
                .build());
    }

    /** Starts it, with a client that waits for so long whether it is there or not, as those of the services do. */
    public OwnRedis(Duration timeOut) {
        this(LettuceClientConfiguration.builder().commandTimeout(timeOut).build());
    }

    private OwnRedis(LettuceClientConfiguration client) {
        server = server();
        connections = new LettuceConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", port), client);
        connections.afterPropertiesSet();
        connections.start();
        getKnown();
    }

    /** The first call loads half a client and connects; it may take longer than a call has, and the tests' own calls shall not. */
    private void getKnown() {
        await().atMost(LONGEST_START)
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> {
                    try (RedisConnection connection = connections.getConnection()) {
                        return connection.ping() != null;
                    }
                });
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

    /** Starts an empty server in its place, and lets the client find it. */
    public void startAgain() {
        server = server();
        getKnown();
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
