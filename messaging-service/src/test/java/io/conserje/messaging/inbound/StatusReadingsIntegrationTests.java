package io.conserje.messaging.inbound;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What statuses bring: failures of sends, and what they cost. */
class StatusReadingsIntegrationTests extends DeliveriesRead {

    @Test
    void aFailedSendIsOneEventThatNamesItsOutboxId() {
        UUID outbox = UUID.randomUUID();
        sent(outbox, "wamid.s");
        ReadDelivery read = readings.read(List.of(delivery(1, body(statuses(failed("wamid.s"), failed("wamid.s"))))))
                .getFirst();
        ChannelEvent event = read.events().getFirst();
        assertThat(read.events()).hasSize(1);
        assertThat(event.externalId()).isEqualTo("wamid.s:failed");
        assertThat(event.kind()).isEqualTo("send_failed");
        assertThat(event.outboxId()).isEqualTo(outbox);
        assertThat(event.reason()).isEqualTo("unreachable");
        assertThat(event.tenant()).isEqualTo("default");
        assertThat(event.identifiers()).hasSize(1);
    }

    @Test
    void aFailureThatComesAfterDeliveryIsNoEvent() {
        readings.read(List.of(delivery(1, body(statuses(status("wamid.s", "delivered", ""))))));
        assertThat(readings.read(List.of(delivery(2, body(statuses(failed("wamid.s"))))))
                        .getFirst()
                        .events())
                .isEmpty();
    }

    @Test
    void aFailureThatPassesOpensItsSendAgainHoweverOftenItIsRead() {
        UUID outbox = UUID.randomUUID();
        sent(outbox, "wamid.s");
        List<RawDelivery> deliveries = List.of(delivery(
                1, body(statuses(status("wamid.s", "failed", ",\"errors\":[{\"code\":130429,\"title\":\"t\"}]")))));
        List<ReadDelivery> first = readings.read(deliveries);
        assertThat(first.getFirst().events().getFirst().kind()).isEqualTo("send_again");
        assertThat(first.getFirst().events().getFirst().outboxId()).isEqualTo(outbox);
        assertThat(readings.read(deliveries)).isEqualTo(first);
        assertThat(jdbc.sql("select state || ' ' || reason from send")
                        .query(String.class)
                        .single())
                .isEqualTo("later throttled");
    }

    @Test
    void aBudgetThatIsSpentIsToldOnceAMonthAndAgainOnlyByTheSameDelivery() {
        List<RawDelivery> crossing = List.of(
                delivery(1, body(statuses(status("wamid.a", "sent", priced()), status("wamid.b", "sent", priced())))));
        List<ReadDelivery> told = readings.read(crossing);
        assertThat(told.getFirst().accountEvents()).singleElement().satisfies(event -> {
            assertThat(event.cause()).isEqualTo("budget:2026-11");
            assertThat(event.serious()).isTrue();
        });
        assertThat(readings.read(crossing)).isEqualTo(told);
        assertThat(readings.read(List.of(delivery(2, body(statuses(status("wamid.c", "sent", priced()))))))
                        .getFirst()
                        .accountEvents())
                .isEmpty();
    }

    private void sent(UUID outbox, String wamid) {
        jdbc.sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, external_id)
                values (:id, 'default', 'whatsapp', :sender, 'accepted', 1, 1, now(), :wamid)
                """)
                .param("id", outbox)
                .param("sender", Bodies.NUMBER)
                .param("wamid", wamid)
                .update();
    }
}
