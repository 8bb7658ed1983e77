package io.conserje.nlp.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible server that answers what it is told to. */
final class StandInModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who waits for one that hangs gets its answer in the end, and is seen to have waited. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String answer = "{\"intents\":[],\"values\":[]}";
    private volatile int status = 200;
    private volatile boolean hangs;
    private volatile boolean withoutChoices;

    StandInModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    StandInModel answers(String content) {
        this.answer = content;
        return this;
    }

    StandInModel fails(int code) {
        this.status = code;
        return this;
    }

    StandInModel answersWithoutChoices() {
        this.withoutChoices = true;
        return this;
    }

    StandInModel hangs() {
        this.hangs = true;
        return this;
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (hangs) {
            awaitRelease();
        }
        byte[] body = JSON.writeValueAsString(Map.of(
                        "id",
                        "chat-1",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        "stand-in",
                        "choices",
                        withoutChoices
                                ? List.of()
                                : List.of(Map.of(
                                        "index",
                                        0,
                                        "finish_reason",
                                        "stop",
                                        "message",
                                        Map.of("role", "assistant", "content", answer))),
                        "usage",
                        Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2)))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitRelease() {
        try {
            released.await(LONGEST_SILENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
