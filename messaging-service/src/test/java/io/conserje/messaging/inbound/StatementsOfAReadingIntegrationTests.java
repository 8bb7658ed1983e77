package io.conserje.messaging.inbound;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.CountedStatements;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.cost.CostsFixture;
import io.conserje.messaging.delivery.LateReportsFixture;
import io.conserje.messaging.media.MediaFixture;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reading asks of the database, which every turn pays for. */
class StatementsOfAReadingIntegrationTests {
    private static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");

    @TempDir
    private Path folder;

    private CountedStatements statements;
    private Readings readings;

    @BeforeEach
    void database() {
        statements = new CountedStatements(TestDatabase.tables().dataSource());
        JdbcClient jdbc = statements.jdbc();
        readings = ReadingsFixture.of(
                jdbc,
                LateReportsFixture.at(new ManualClock(), jdbc),
                CostsFixture.alarmsWithoutLimits(jdbc),
                List.of(new GuestWindows(jdbc, new ManualClock()), MediaFixture.wishes(jdbc, folder)),
                new SimpleMeterRegistry());
    }

    @Test
    void guestsWordsAreOne() {
        assertThat(asked(
                        delivery(1, body(messages(text("wamid.1", "a")))),
                        delivery(2, body(messages(text("wamid.2", "b"))))))
                .hasSize(1);
    }

    @Test
    void statusesOfAnAcceptedSendAreOneAndTheirPriceAnother() {
        sent("accepted");
        assertThat(asked(told("sent"), told("delivered"))).hasSize(2);
        assertThat(asked(delivery(3, body(statuses(status("wamid.s", "read", named()))))))
                .hasSize(1);
    }

    @Test
    void aSendInDoubtCostsOneMore() {
        sent("unknown");
        assertThat(asked(told("sent"))).hasSize(3);
        assertThat(asked(told("delivered"))).hasSize(2);
    }

    private List<String> asked(RawDelivery... deliveries) {
        return statements.during(() -> readings.read(List.of(deliveries)));
    }

    private static RawDelivery told(String status) {
        return delivery(1, body(statuses(status("wamid.s", status, named() + DeliveriesRead.priced()))));
    }

    private static String named() {
        return ",\"biz_opaque_callback_data\":\"%s\"".formatted(OUTBOX);
    }

    private void sent(String state) {
        statements
                .jdbc()
                .sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, external_id)
                values (:id, 'default', 'whatsapp', :sender, :state, 1, 1, now(), 'wamid.s')
                """)
                .param("id", OUTBOX)
                .param("sender", Bodies.NUMBER)
                .param("state", state)
                .update();
    }
}
