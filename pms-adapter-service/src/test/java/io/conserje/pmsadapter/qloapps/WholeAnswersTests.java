package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that dribbles an answer without an end, and one that answers at once. */
class WholeAnswersTests {

    private static final Duration LONGEST = Duration.ofMillis(200);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(5);

    private final CountDownLatch dribbles = new CountDownLatch(1);
    private final WholeAnswers answers = new WholeAnswers(LONGEST);
    private final CloseableHttpClient http = HttpClients.custom()
            .addExecInterceptorFirst("whole-answers", answers)
            .disableAutomaticRetries()
            .build();
    private final HttpServer server = server();

    @BeforeEach
    void up() {
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        answers.close();
        http.close();
        server.stop(0);
    }

    @Test
    void anAnswerThatDribblesIsEndedWhenItsTimeIsOverAndNotBefore() throws InterruptedException {
        var failure = new AtomicReference<IOException>();
        long begun = System.nanoTime();
        Thread call = Thread.startVirtualThread(() -> {
            try {
                get("/dribble");
            } catch (IOException e) {
                failure.set(e);
            }
        });
        dribbles.await();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            answers.look();
            return failure.get() != null;
        });

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(LONGEST);
        assertThat(call.join(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void itLooksByItselfWhateverElseWaits() throws InterruptedException {
        answers.start();
        Thread call = Thread.startVirtualThread(() -> {
            try {
                get("/dribble");
            } catch (IOException e) {
                // Ended in time.
            }
        });

        assertThat(call.join(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void aCallThatHasEndedIsLeftAloneAndSoIsItsConnection() throws IOException {
        assertThat(get("/once")).isEqualTo("all");
        LockSupport.parkNanos(LONGEST.plusMillis(1).toNanos());
        answers.look();

        assertThat(get("/once")).isEqualTo("all");
    }

    private String get(String path) throws IOException {
        return http.execute(
                new HttpGet("http://127.0.0.1:" + server.getAddress().getPort() + path),
                answer -> EntityUtils.toString(answer.getEntity()));
    }

    private HttpServer server() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.createContext("/dribble", this::dribble);
            made.createContext("/once", exchange -> {
                exchange.sendResponseHeaders(200, 3);
                exchange.getResponseBody().write("all".getBytes());
                exchange.close();
            });
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dribble(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(' ');
                body.flush();
                dribbles.countDown();
                LockSupport.parkNanos(BETWEEN_BYTES.toNanos());
            }
        }
    }
}
