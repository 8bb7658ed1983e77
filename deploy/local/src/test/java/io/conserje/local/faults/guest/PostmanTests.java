package io.conserje.local.faults.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.outside.Answer;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.TinyHttp;
import io.conserje.local.outside.WebhookEdge;
import io.conserje.local.outside.WebhookSignature;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PostmanTests {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void everyCopyIsDeliveredUntilItIsTaken() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        try (TinyHttp hotel = new TinyHttp(request -> new Answer(calls.incrementAndGet() == 1 ? 503 : 200, ""));
                HttpClient client = Http.client()) {
            Postman postman = new Postman(new WebhookEdge(new Http(client, hotel.url()), new WebhookSignature("s")));

            postman.carry(BODY, List.of(Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(40)));

            assertThat(postman.finish(Duration.ofSeconds(20))).isTrue();
            assertThat(hotel.requests())
                    .hasSize(4)
                    .allMatch(request -> request.signature().startsWith("sha256="));
            assertThat(postman.counts()).isEqualTo("3 copies, 3 taken, refused on the way: {503=1}");
        }
    }

    @Test
    void whatIsNeverTakenIsGivenUpAndTold() throws InterruptedException {
        try (TinyHttp hotel = new TinyHttp(request -> new Answer(503, ""));
                HttpClient client = Http.client()) {
            Postman postman = new Postman(new WebhookEdge(new Http(client, hotel.url()), new WebhookSignature("s")));

            postman.carry(BODY, List.of(Duration.ZERO));

            assertThat(postman.finish(Duration.ofMillis(300))).isFalse();
            assertThat(postman.counts()).startsWith("1 copies, 0 taken");
        }
    }
}
