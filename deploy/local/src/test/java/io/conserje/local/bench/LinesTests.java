package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {
    private final Queue<Integer> ports = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private boolean chunked;
    private boolean hangsUp;
    private boolean closes;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerIsReadWholeHoweverItIsDelimitedAndTheConnectionIsKept(boolean inChunks) {
        chunked = inChunks;
        try (Lines lines = lines()) {
            String much = "ñandú".repeat(5_000);
            for (String body : List.of("one", "", much)) {
                var answer = lines.post("/echo", body.getBytes(StandardCharsets.UTF_8), Map.of("X-A", "b"));
                assertThat(answer.status()).isEqualTo(201);
                assertThat(answer.body()).isEqualTo("b:" + body);
            }
        }
        assertThat(ports).hasSize(3).containsOnly(ports.peek());
    }

    @Test
    void aConnectionThatFailedIsNotUsedAgain() {
        try (Lines lines = lines()) {
            hangsUp = true;
            assertThatThrownBy(() -> lines.post("/", new byte[0], Map.of())).isInstanceOf(UncheckedIOException.class);
            hangsUp = false;
            assertThat(lines.post("/", new byte[0], Map.of("X-A", "c")).body()).isEqualTo("c:");
        }
    }

    @Test
    void aConnectionThatTheServiceClosesIsNotUsedAgain() {
        closes = true;
        try (Lines lines = lines()) {
            assertThat(lines.post("/", new byte[0], Map.of("X-A", "a")).body()).isEqualTo("a:");
            assertThat(lines.post("/", new byte[0], Map.of("X-A", "b")).body()).isEqualTo("b:");
        }
        assertThat(ports).doesNotHaveDuplicates();
    }

    @Test
    void aCallThatGetsNoAnswerFails() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Lines lines =
                        new Lines(URI.create("http://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(100))) {
            assertThatThrownBy(() -> lines.post("/", new byte[0], Map.of())).isInstanceOf(UncheckedIOException.class);
        }
    }

    private Lines lines() {
        return new Lines(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        ports.add(exchange.getRemoteAddress().getPort());
        String said = exchange.getRequestHeaders().getFirst("X-A") + ":"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (hangsUp) {
            exchange.close();
            return;
        }
        if (closes) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        byte[] answer = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(201, chunked ? 0 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
