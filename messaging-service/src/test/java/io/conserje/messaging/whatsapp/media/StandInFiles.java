package io.conserje.messaging.whatsapp.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Stands in for Meta's files: answers one call after the other as told, the last answer for ever, and remembers who asked for what. */
final class StandInFiles implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Deque<Answer> addresses = new ConcurrentLinkedDeque<>();
    private final Deque<Answer> files = new ConcurrentLinkedDeque<>();

    StandInFiles() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/graph/", exchange -> handle(exchange, addresses));
        server.createContext("/files/", exchange -> handle(exchange, files));
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graph");
    }

    String file(String name) {
        return url().resolve("/files/" + name).toString();
    }

    /** An answer to the question where a file is. */
    void address(int status, String body) {
        addresses.add(exchange -> answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where the file of that name is, with what the Graph API says of it. */
    void addressOf(String name, String more) {
        address(
                200,
                "{\"messaging_product\":\"whatsapp\",\"url\":\"" + file(name).replace("/", "\\/") + "\"" + more + "}");
    }

    void file(int status, byte[] bytes) {
        files.add(exchange -> answer(exchange, status, bytes));
    }

    void redirect(String location) {
        files.add(exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, new byte[0]);
        });
    }

    /** Sends a few bytes and then nothing. */
    void dribbles() {
        files.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Sends without end and without a length. */
    void endless() {
        files.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[8192];
            while (true) {
                exchange.getResponseBody().write(chunk);
            }
        });
    }

    /** Path, query and authorization of every call. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange, Deque<Answer> answers) throws IOException {
        asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        Deque<Answer> left = new ArrayDeque<>(answers);
        Answer answer = left.size() > 1 ? answers.poll() : answers.peek();
        if (answer == null) {
            answer(exchange, 500, new byte[0]);
        } else {
            answer.give(exchange);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }
}
