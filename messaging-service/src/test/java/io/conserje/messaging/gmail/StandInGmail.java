package io.conserje.messaging.gmail;

import static io.conserje.messaging.StandInAnswers.answer;
import static io.conserje.messaging.StandInAnswers.never;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.conserje.messaging.gmail.mail.ParsedMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for Google: gives tokens, keeps what it takes, finds it again, and misbehaves as told. */
public final class StandInGmail implements AutoCloseable {
    private static final String OK = "{\"messages\":[],\"resultSizeEstimate\":0}";

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final JsonMapper json = new JsonMapper();
    private final List<Kept> kept = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();
    private volatile Behaviour sending = this::keep;
    private volatile Behaviour searching = this::search;
    private volatile Behaviour givingTokens = exchange ->
            answer(exchange, 200, "{\"access_token\":\"t" + tokens.incrementAndGet() + "\",\"expires_in\":3599}");
    private volatile boolean renames;
    private volatile String lastForm = "";

    public StandInGmail() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/gmail/v1/users/", this::messages);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public URI tokenUri() {
        return URI.create(url() + "/token");
    }

    /** Answers every mail like this from now on, and takes none. */
    public void answers(int status, String body) {
        sending = exchange -> answer(exchange, status, body);
    }

    /** Takes mails again. */
    public void works() {
        sending = this::keep;
        searching = this::search;
    }

    /** Takes the mail and never answers. */
    public void takesAndStaysSilent() {
        sending = exchange -> {
            store(exchange);
            never(closed);
        };
    }

    /** Hangs up before it has taken anything. */
    public void hangsUp() {
        sending = HttpExchange::close;
    }

    /** Lets nobody look. */
    public void hidesWhatItHas() {
        searching = exchange -> answer(exchange, 503, "");
    }

    /** Gives no token, for this reason. */
    public void refusesTokens(int status, String body) {
        givingTokens = exchange -> answer(exchange, status, body);
    }

    /** Puts its own Message-ID in the place of ours, as some mailboxes do. */
    public void renames() {
        renames = true;
    }

    /** Takes only the newest token. */
    public String newestToken() {
        return "t" + tokens.get();
    }

    public int tokens() {
        return tokens.get();
    }

    /** How many mails were posted, taken or not. */
    public int posts() {
        return posts.get();
    }

    /** What was taken, oldest first. */
    public List<Kept> kept() {
        return kept;
    }

    /** The form that was last shown for a token. */
    public String lastForm() {
        return lastForm;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        lastForm = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        givingTokens.handle(exchange);
    }

    private void messages(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + newestToken()).equals(token)) {
            answer(exchange, 401, "{\"error\":{\"code\":401,\"errors\":[{\"reason\":\"authError\"}]}}");
        } else if (path.endsWith("/send")) {
            posts.incrementAndGet();
            sending.handle(exchange);
        } else if (path.endsWith("/messages")) {
            searching.handle(exchange);
        } else {
            header(exchange, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private void keep(HttpExchange exchange) throws IOException {
        Kept mail = store(exchange);
        answer(exchange, 200, "{\"id\":\"%s\",\"threadId\":\"%s\"}".formatted(mail.id(), mail.thread()));
    }

    private Kept store(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        byte[] raw = Base64.getUrlDecoder().decode(body.path("raw").stringValue());
        String id = "m" + (kept.size() + 1);
        ParsedMail mail = ParsedMail.of(raw);
        String messageId = renames ? "<" + id + "@mail.example>" : mail.header("Message-ID");
        Kept stored = new Kept(id, body.path("threadId").asString("thread-" + id), messageId, mail);
        kept.add(stored);
        return stored;
    }

    private void search(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        List<Kept> found = kept.stream()
                .filter(mail -> !query.contains("rfc822msgid:")
                        || query.contains(mail.messageId().replaceAll("[<>]", "")))
                .toList();
        answer(
                exchange,
                200,
                found.isEmpty()
                        ? OK
                        : found.reversed().stream()
                                .map(mail -> "{\"id\":\"%s\",\"threadId\":\"%s\"}".formatted(mail.id(), mail.thread()))
                                .collect(Collectors.joining(",", "{\"messages\":[", "],\"resultSizeEstimate\":1}")));
    }

    private void header(HttpExchange exchange, String id) throws IOException {
        String name = exchange.getRequestURI().getQuery().replaceAll(".*metadataHeaders=", "");
        Kept mail =
                kept.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        String value = name.equalsIgnoreCase("Message-ID")
                ? mail.messageId()
                : mail.mail().header(name);
        answer(
                exchange,
                200,
                "{\"id\":\"%s\",\"payload\":{\"headers\":[{\"name\":\"%s\",\"value\":\"%s\"}]}}"
                        .formatted(id, name, value));
    }

    private interface Behaviour {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A mail that was taken. */
    public record Kept(String id, String thread, String messageId, ParsedMail mail) {}
}
