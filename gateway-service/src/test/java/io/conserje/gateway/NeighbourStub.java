package io.conserje.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A neighbour that remembers what it was asked and answers what it was told to. */
public class NeighbourStub implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Call> beats = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.ok();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    NeighbourStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As new. */
    public void reset() {
        gate.countDown();
        calls.clear();
        answer = Answer.ok();
    }

    /** From now on it takes requests, and answers them when it is told to go on. */
    public void pauses() {
        gate = new CountDownLatch(1);
    }

    /** Answers what it has taken, and everything after it. */
    public void goesOn() {
        gate.countDown();
    }

    /** From now on. */
    public void answers(int status, Map<String, String> headers, String body) {
        answer = new Answer(status, headers, body);
    }

    /** From now on it takes requests and hangs up. */
    public void hangsUp() {
        answer = new Answer(-1, Map.of(), "");
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What the gateway says by itself every two seconds; no call of a test. */
    public List<Call> beats() {
        return List.copyOf(beats);
    }

    public Call onlyCall() {
        if (calls.size() != 1) {
            throw new AssertionError("Expected one call, got " + calls.size());
        }
        return calls.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Answer current = answer;
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var call = new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body);
            (call.path().equals("/internal/intake-beats") ? beats : calls).add(call);
            if (current.status() < 0) {
                return;
            }
            awaitTheGate();
            current.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = current.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(current.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void awaitTheGate() throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What the neighbour was asked. */
    public record Call(String method, String path, Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse(null);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {

        static Answer ok() {
            return new Answer(200, Map.of("Content-Type", "application/json"), "{\"items\":[]}");
        }
    }
}
