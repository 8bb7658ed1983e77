package io.conserje.messaging.whatsapp;

import static io.conserje.messaging.StandInAnswers.answer;
import static io.conserje.messaging.StandInAnswers.never;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Stands in for Meta: answers as told and remembers what was posted. */
public final class StandInGraph implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = exchange -> answer(exchange, 200, "{}");

    public StandInGraph() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers every post like this from now on. */
    public void answers(int status, String body) {
        behaviour = exchange -> answer(exchange, status, body);
    }

    /** Answers with what the query asks for. */
    public void answersByQuery(UnaryOperator<String> answer) {
        behaviour = exchange -> answer(
                exchange,
                200,
                answer.apply(String.valueOf(exchange.getRequestURI().getQuery())));
    }

    /** Takes messages and gives them this id. */
    public void accepts(String wamid) {
        answers(200, "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"" + wamid + "\"}]}");
    }

    /** Takes the body and never answers. */
    public void staysSilent() {
        behaviour = exchange -> never(closed);
    }

    /** Takes the body and hangs up. */
    public void hangsUp() {
        behaviour = HttpExchange::close;
    }

    /** What was posted, oldest first. */
    public List<Posted> posted() {
        return posted;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        posted.add(new Posted(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        behaviour.handle(exchange);
    }

    private interface Behaviour {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** One post as it came. */
    public record Posted(String path, String authorization, String body) {}
}
