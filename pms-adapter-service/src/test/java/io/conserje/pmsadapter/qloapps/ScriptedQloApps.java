package io.conserje.pmsadapter.qloapps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A QloApps that gives each resource the answer it was told, and remembers what it was asked. */
public final class ScriptedQloApps implements AutoCloseable {

    /** Status, content type, body, headers. */
    public record Answer(int status, String type, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public ScriptedQloApps() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        shop("America/Montevideo");
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The settings of a shop in a zone, in dollars, with languages and hotel 1. */
    public ScriptedQloApps shop(String zone) {
        json("configurations", """
                {"configurations":[{"name":"PS_CURRENCY_DEFAULT","value":"1"},{"name":"PS_TIMEZONE","value":"%s"},
                {"name":"QLO_INSTALL_VERSION","value":"1.7.0.0"}]}""".formatted(zone));
        json("currencies", "{\"currencies\":[{\"id\":1,\"iso_code\":\"USD\"},{\"id\":\"2\",\"iso_code\":\"EUR\"}]}");
        json("languages", "{\"languages\":[{\"id\":1,\"iso_code\":\"en\"},{\"id\":2,\"iso_code\":\"es\"}]}");
        json("hotels", "{\"hotels\":[{\"id\":1,\"hotel_name\":\"Casa\",\"phone\":\"+598 2 555 0100\"}]}");
        return this;
    }

    /** Answers a path below {@code /api/}, or below the root when it begins with a slash. */
    public ScriptedQloApps json(String resource, String body) {
        return answer(resource, new Answer(200, "application/json", body, Map.of()));
    }

    public ScriptedQloApps answer(String resource, Answer answer) {
        answers.put(resource, answer);
        return this;
    }

    /** Method, resource and decoded query of each call. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        String resource = path.startsWith("/api/") ? path.substring("/api/".length()) : path;
        String query = exchange.getRequestURI().getRawQuery();
        asked.add(exchange.getRequestMethod() + " " + resource
                + (query == null ? "" : "?" + URLDecoder.decode(query, StandardCharsets.UTF_8)));
        Answer answer = answers.getOrDefault(resource, new Answer(200, "application/json", "[]", Map.of()));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.type().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
        }
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
