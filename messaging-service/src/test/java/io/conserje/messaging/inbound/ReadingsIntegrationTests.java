package io.conserje.messaging.inbound;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.cost.CostsFixture;
import io.conserje.messaging.delivery.LateReportsFixture;
import io.conserje.messaging.delivery.Proofs;
import io.conserje.messaging.delivery.Reopening;
import io.conserje.messaging.media.MediaFixture;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.reading.ReadersFixture;
import io.conserje.messaging.whatsapp.reading.Samples;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingsIntegrationTests {
    @TempDir
    private static Path folder;

    private JdbcClient jdbc;
    private SimpleMeterRegistry meters;
    private Readings readings;
    private final List<Content> witnessed = new CopyOnWriteArrayList<>();

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt, cost, spending, budget_alarm, media").update();
        meters = new SimpleMeterRegistry();
        witnessed.clear();
        readings = new Readings(
                List.of(ReadersFixture.whatsApp()),
                new StatusBooks(
                        ReceiptsFixture.on(jdbc),
                        new Proofs(jdbc),
                        new Reopening(jdbc),
                        CostsFixture.costs(jdbc),
                        LateReportsFixture.on(jdbc)),
                CostsFixture.alarms(jdbc),
                List.of(witnessed::addAll, MediaFixture.wishes(jdbc, folder)),
                new ReadingMetrics(meters));
    }

    @Test
    void everyDeliveryIsAnsweredForInTheOrderAsked() {
        List<ReadDelivery> read = readings.read(List.of(
                delivery(7, body(messages(text("wamid.1", "a")))),
                delivery(3, "nonsense"),
                new RawDelivery(5, "pigeon", "default", Bodies.RECEIVED, new byte[0])));
        assertThat(read).extracting(ReadDelivery::id).containsExactly(7L, 3L, 5L);
        assertThat(read.get(0).messages()).hasSize(1);
        assertThat(read.get(1).unreadable()).containsExactly(new Unreadable(-1, "not_json"));
        assertThat(read.get(2).unreadable()).containsExactly(new Unreadable(-1, "unknown_channel"));
    }

    @Test
    void readingAgainGivesTheSame() {
        List<RawDelivery> deliveries = List.of(
                delivery(1, body(messages(text("wamid.1", "a")), statuses(failed("wamid.s")))),
                delivery(2, body(statuses(status("wamid.t", "sent", priced())))));
        assertThat(readings.read(deliveries)).isEqualTo(readings.read(deliveries));
        assertThat(jdbc.sql("select count(*) from cost").query(Long.class).single())
                .isEqualTo(1);
        assertThat(meters.counter("conserje.messages.priced", "category", "service", "paid", "true")
                        .count())
                .isEqualTo(1);
    }

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
    void aHundredBodiesWithATotalOfFiveThousandStatusesAreReadAtOnce() {
        List<RawDelivery> deliveries = IntStream.range(0, 100)
                .mapToObj(i -> delivery(
                        i,
                        body(statuses(IntStream.range(0, 50)
                                .mapToObj(j -> status("wamid." + i + "." + j, "sent", priced()))
                                .toArray(String[]::new)))))
                .toList();
        assertThat(readings.read(deliveries)).hasSize(100);
        assertThat(jdbc.sql("select count(*) from receipt").query(Long.class).single())
                .isEqualTo(5000);
        assertThat(meters.counter("conserje.receipts", "status", "sent").count())
                .isEqualTo(5000);
    }

    @Test
    void whatWasReadIsToldToWitnesses() {
        readings.read(List.of(delivery(1, body(messages(text("wamid.1", "a"))))));
        assertThat(witnessed)
                .singleElement()
                .satisfies(content -> assertThat(content.messages()).hasSize(1));
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

    private static String failed(String wamid) {
        return status(wamid, "failed", ",\"errors\":[{\"code\":131026,\"title\":\"Message undeliverable\"}]");
    }

    private static String priced() {
        return ",\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"type\":\"regular\",\"category\":\"service\"}";
    }

    @Test
    void everySampleTwiceAndAllAtOnceIsKeptAsTheUnionOfItsIds() throws InterruptedException {
        List<RawDelivery> bodies = new ArrayList<>();
        Samples.messages("wamid.all.").forEach(message -> bodies.add(delivery(bodies.size(), body(messages(message)))));
        Samples.statuses("wamid.all.").forEach(status -> bodies.add(delivery(bodies.size(), body(statuses(status)))));
        bodies.add(delivery(
                bodies.size(),
                body(
                        messages(Samples.messages("wamid.all.").toArray(String[]::new)),
                        statuses(Samples.statuses("wamid.all.").toArray(String[]::new)))));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        List<Thread> readers = IntStream.range(0, 2 * bodies.size())
                .mapToObj(i -> Thread.ofVirtual()
                        .start(() -> readings.read(List.of(bodies.get(i % bodies.size())))
                                .forEach(read -> read.messages().forEach(message -> seen.add(message.externalId())))))
                .toList();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(seen).hasSize(Samples.messages("").size());
        assertThat(count("select count(*) from receipt where external_id like 'wamid.all.%'"))
                .isEqualTo(Samples.statuses("").size());
        assertThat(count("select count(*) from cost where external_id like 'wamid.all.%'"))
                .isEqualTo(Samples.statuses("").size());
        assertThat(count("select count(distinct media_id) from media")).isEqualTo(6);
        assertThat(count("select count(*) from media")).isEqualTo(6);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
