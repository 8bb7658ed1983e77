package io.conserje.simulators.whatsapp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A business that keeps every webhook, and answers 200 unless it was told other statuses for the next ones. */
public final class WebhookReceiver implements AutoCloseable {
    private final JsonMapper json = new JsonMapper();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> nextStatuses = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/whatsapp");
    }

    public void answerNext(int... statuses) {
        for (int status : statuses) {
            nextStatuses.add(status);
        }
    }

    public List<Received> received() {
        return received;
    }

    public List<String> bodies() {
        return received.stream().map(Received::body).toList();
    }

    /** The {@code value} of the only change of every webhook. */
    public List<JsonNode> values() {
        return bodies().stream()
                .map(body -> json.readTree(body).at("/entry/0/changes/0/value"))
                .toList();
    }

    /** The statuses that came for a message, in the order of their arrival. */
    public List<String> statusesOf(String wamid) {
        return values().stream()
                .flatMap(value -> value.path("statuses").valueStream())
                .filter(status -> status.path("id").asString("").equals(wamid))
                .map(status -> status.path("status").stringValue())
                .toList();
    }

    public void forget() {
        received.clear();
        nextStatuses.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(body, exchange.getRequestHeaders().getFirst("X-Hub-Signature-256")));
        Integer status = nextStatuses.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }

    public record Received(String body, String signature) {}
}
