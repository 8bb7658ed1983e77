package io.conserje.orchestrator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for nlp, pms-adapter and audio on the wire, and lets calls of some paths hang until they recover. */
final class HangingNeighbours implements AutoCloseable {

    static final String NLP = "/internal/understandings";
    static final String PMS = "/internal/availability";
    static final String AUDIO = "/internal/transcriptions";

    private static final String ROOM_TYPES = "/internal/hotel/room-types";
    private static final String TRANSCRIPT = "{\"outcome\":\"transcribed\",\"text\":\"hola\",\"language\":\"es\"}";
    private static final String UNDERSTOOD = """
            {"language":{"code":"es","confidence":0.99},"intents":[{"name":"%s","confidence":0.95}],"entities":[%s],
            "sentiment":{"label":"neutral","score":0},"urgent":false,"engine":"stand-in"}""";
    private static final String STAY = """
            {"type":"check_in","text":"x","start":0,"end":1,"value":"%s","alternatives":[],"problem":null},
            {"type":"check_out","text":"x","start":0,"end":1,"value":"%s","alternatives":[],"problem":null},
            {"type":"adults","text":"x","start":0,"end":1,"value":2,"alternatives":[],"problem":null}""";

    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final String rooms;

    /**
     * @param from first night of the stay that is understood of a text with the word "room", ISO date
     * @param to its departure day
     */
    HangingNeighbours(String from, String to) {
        this.rooms = UNDERSTOOD.formatted("make_reservation", STAY.formatted(from, to));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on calls of this path get no answer. */
    void hang(String path) {
        ends.put(path, new CountDownLatch(1));
    }

    /** They are answered again, those that hang already too. */
    void recover(String path) {
        CountDownLatch end = ends.remove(path);
        if (end != null) {
            end.countDown();
        }
    }

    /** Calls of a path that hang now. */
    int underWay(String path) {
        return underWay.computeIfAbsent(path, key -> new AtomicInteger()).get();
    }

    @Override
    public void close() {
        List.copyOf(ends.keySet()).forEach(this::recover);
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        CountDownLatch end = ends.get(path);
        if (end != null) {
            hangOn(path, end);
        }
        byte[] body = answer(path, question).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void hangOn(String path, CountDownLatch end) {
        AtomicInteger calls = underWay.computeIfAbsent(path, key -> new AtomicInteger());
        calls.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            calls.decrementAndGet();
        }
    }

    private String answer(String path, String question) {
        return switch (path) {
            case NLP -> question.contains("room") ? rooms : UNDERSTOOD.formatted("greeting", "");
            case AUDIO -> TRANSCRIPT;
            case ROOM_TYPES -> "{\"items\":[]}";
            default -> "{}";
        };
    }
}
