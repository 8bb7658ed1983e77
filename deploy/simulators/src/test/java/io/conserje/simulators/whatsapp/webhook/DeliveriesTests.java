package io.conserje.simulators.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.conserje.simulators.whatsapp.WebhookReceiver;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveriesTests {
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.US_ASCII);

    private final WebhookFixture fixture = new WebhookFixture();
    private final WebhookReceiver receiver = fixture.receiver;
    private final AtomicInteger acknowledged = new AtomicInteger();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aTakenBodyIsDeliveredOnceAndSigned() {
        deliver();

        assertThat(receiver.received()).singleElement().satisfies(webhook -> {
            assertThat(webhook.body()).isEqualTo("{\"a\":1}");
            assertThat(webhook.signature()).matches("sha256=[0-9a-f]{64}");
        });
        assertThat(acknowledged).hasValue(1);
    }

    @Test
    void everythingButA200IsRepeatedInTheSameBytes() {
        receiver.answerNext(500, 503, 404, 201, 204);

        deliver();

        await().untilAtomic(acknowledged, is(1));
        assertThat(receiver.received())
                .hasSize(6)
                .containsOnly(receiver.received().getFirst());
    }

    @Test
    void theCallerDoesNotWaitForRepeats() {
        receiver.answerNext(500);

        deliver();

        assertThat(receiver.received()).isNotEmpty();
        await().untilAtomic(acknowledged, is(1));
    }

    @Test
    void theLastRepeatIsTheEnd() {
        receiver.answerNext(500, 500, 500, 500, 500, 500);

        deliver();

        await().until(() -> receiver.received().size() == 6);
        assertThat(acknowledged).hasValue(0);
    }

    @Test
    void aReceiverThatIsNotThereCountsAsNoAnswer() {
        receiver.close();

        deliver();

        assertThat(acknowledged).hasValue(0);
    }

    private void deliver() {
        fixture.deliveries.deliver(BODY, acknowledged::incrementAndGet);
    }
}
