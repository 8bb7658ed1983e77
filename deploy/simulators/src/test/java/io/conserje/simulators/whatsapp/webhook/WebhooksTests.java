package io.conserje.simulators.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.whatsapp.WebhookReceiver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksTests {
    private final WebhookFixture fixture = new WebhookFixture();
    private final WebhookReceiver receiver = fixture.receiver;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void withoutAFaultEveryUpdateIsABodyOfItsOwn() {
        fixture.webhooks.tell(fixture.written("one"));
        fixture.webhooks.tell(fixture.moved("sent"));

        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void aDuplicatedMessageComesFiveTimesInTheSameBytes() {
        fault(FaultMode.DUPLICATE, null, 1);

        fixture.webhooks.tell(fixture.written("one"));

        await().until(() -> receiver.received().size() == 5);
        assertThat(receiver.bodies()).containsOnly(receiver.bodies().getFirst());
    }

    @Test
    void whenWebhooksAreDownStatusesAreLostAndMessagesAreNot() {
        fault(FaultMode.DOWN, null, null);

        fixture.webhooks.tell(fixture.moved("sent"));
        fixture.webhooks.tell(fixture.written("one"));

        assertThat(receiver.values())
                .singleElement()
                .satisfies(value -> assertThat(value.has("messages")).isTrue());
    }

    @Test
    void aBatchComesInOneBodyAndIsAcknowledgedAsAWhole() {
        AtomicInteger acknowledged = new AtomicInteger();
        fault(FaultMode.BATCH, null, null);

        fixture.webhooks.tell(fixture.written("one", acknowledged::incrementAndGet));
        fixture.webhooks.tell(fixture.moved("sent"));
        fixture.webhooks.tell(fixture.written("two", acknowledged::incrementAndGet));
        assertThat(receiver.received()).isEmpty();
        fixture.errands.longPausesAreOver();

        await().until(() -> acknowledged.get() == 2);
        assertThat(receiver.values()).singleElement().satisfies(value -> {
            assertThat(value.path("messages").size()).isEqualTo(2);
            assertThat(value.path("statuses").size()).isEqualTo(1);
        });
    }

    @Test
    void reorderedUpdatesAllComeInAnotherOrder() {
        fault(FaultMode.REORDER, null, null);

        IntStream.range(0, 20).forEach(number -> fixture.webhooks.tell(fixture.written("m" + number)));
        assertThat(receiver.received()).isEmpty();
        fixture.errands.longPausesAreOver();

        await().until(() -> receiver.received().size() == 20);
        assertThat(receiver.values())
                .extracting(value -> value.at("/messages/0/text/body").stringValue())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(number -> "m" + number).toList())
                .isNotEqualTo(
                        IntStream.range(0, 20).mapToObj(number -> "m" + number).toList());
    }

    @Test
    void aSlowWebhookComesAllTheSame() {
        fault(FaultMode.SLOW, null, null);

        fixture.webhooks.tell(fixture.moved("sent"));

        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void aFaultOfMessagesLeavesStatusesAlone() {
        fault(FaultMode.DUPLICATE, "message", null);

        fixture.webhooks.tell(fixture.moved("sent"));

        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void aFaultThatMeansNothingToWebhooksIsNotUsedUp() {
        fault(FaultMode.SOLD_OUT, null, 1);

        fixture.webhooks.tell(fixture.moved("sent"));

        assertThat(receiver.received()).hasSize(1);
        assertThat(fixture.faults.active()).hasSize(1);
    }

    private void fault(FaultMode mode, @Nullable String operation, @Nullable Integer times) {
        Duration held =
                mode == FaultMode.BATCH || mode == FaultMode.REORDER ? StoppedErrands.LONG : Duration.ofMillis(30);
        fixture.faults.set(new Fault(FaultTarget.WEBHOOK, mode, operation, times, held.toMillis(), null));
    }
}
