package io.conserje.messaging.receipt;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptsIntegrationTests {
    private JdbcClient jdbc;
    private Receipts receipts;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
        receipts = new Receipts(jdbc);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt").update();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT DELIVERED READ, READ",
        "READ DELIVERED SENT, READ",
        "DELIVERED SENT, DELIVERED",
        "SENT FAILED, FAILED",
        "FAILED SENT, FAILED",
        "FAILED DELIVERED, DELIVERED",
        "DELIVERED FAILED, DELIVERED",
        "READ FAILED, READ",
        "SEEN, SEEN"
    })
    void theHighestStatusWinsInWhateverOrderReportsCome(String order, Status last) {
        for (String status : order.split(" ")) {
            receipts.record(List.of(aStatus(Status.valueOf(status)).build()));
        }
        assertThat(statusOf("wamid.A")).isEqualTo(last);
    }

    @Test
    void aWholeBatchWithRepetitionsIsOneStatement() {
        List<StatusReport> batch = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            for (Status status : List.of(Status.SENT, Status.DELIVERED, Status.READ)) {
                batch.add(aStatus(status).of("wamid." + i).build());
            }
        }
        Collections.shuffle(batch, new Random(7));
        receipts.record(batch);
        assertThat(jdbc.sql("select count(*) from receipt where rank = 4")
                        .query(Long.class)
                        .single())
                .isEqualTo(1000);
    }

    @Test
    void batchesThatOverlapDoNotBlockEachOther() throws InterruptedException {
        List<Thread> readers = IntStream.range(0, 4)
                .mapToObj(seed -> Thread.ofVirtual().start(() -> {
                    List<StatusReport> batch = new ArrayList<>();
                    IntStream.range(0, 300)
                            .forEach(i -> batch.add(aStatus(Status.ofRank(1 + (i + seed) % 4))
                                    .of("wamid." + i)
                                    .build()));
                    Collections.shuffle(batch, new Random(seed));
                    receipts.record(batch);
                }))
                .toList();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(jdbc.sql("select count(*) from receipt where rank = 4")
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void theOutboxIdIsLearnedFromAnyReport() {
        UUID outbox = UUID.randomUUID();
        receipts.record(List.of(aStatus(Status.FAILED).build()));
        receipts.record(List.of(aStatus(Status.SENT).naming(outbox).build()));
        StatusReport.Key key = aStatus(Status.FAILED).build().key();
        assertThat(receipts.failed(List.of(key))).containsEntry(key, new Receipts.Failure(outbox, false, false));
    }

    @Test
    void aFailureAfterDeliveryIsNoFailure() {
        receipts.record(List.of(aStatus(Status.DELIVERED).build()));
        receipts.record(List.of(aStatus(Status.FAILED).build()));
        assertThat(receipts.failed(List.of(aStatus(Status.FAILED).build().key())))
                .isEmpty();
    }

    @Test
    void whichSendsAreOpenToProofIsToldEachTime() {
        Map<String, UUID> sends = new HashMap<>();
        for (String state : List.of("sending", "unknown", "later", "accepted", "refused")) {
            sends.put(state, send(state));
        }
        List<StatusReport> reports = sends.entrySet().stream()
                .map(send -> aStatus(Status.SENT)
                        .of("wamid." + send.getKey())
                        .naming(send.getValue())
                        .build())
                .toList();
        for (int i = 0; i < 2; i++) {
            assertThat(receipts.record(reports))
                    .containsExactlyInAnyOrder(sends.get("sending"), sends.get("unknown"), sends.get("later"));
        }
        assertThat(receipts.record(
                        List.of(aStatus(Status.READ).of("wamid.unnamed").build())))
                .isEmpty();
    }

    @Test
    void aSendThatWasOpenedAgainIsToldEvenIfItsRowIsNotSeenYet() {
        UUID outbox = send("accepted");
        receipts.record(List.of(aStatus(Status.FAILED).naming(outbox).build()));
        jdbc.sql("update receipt set reopened = true").update();
        assertThat(receipts.record(
                        List.of(aStatus(Status.DELIVERED).naming(outbox).build())))
                .containsExactly(outbox);
    }

    private UUID send(String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, external_id, not_before)
                values (:id, 'default', 'whatsapp', :sender, :state, 1, 1, now(), 'wamid.any', now())
                """)
                .param("id", id)
                .param("sender", StatusReportFixture.SENDER)
                .param("state", state)
                .update();
        return id;
    }

    private Status statusOf(String wamid) {
        return Status.ofRank(jdbc.sql("select rank from receipt where external_id = :id")
                .param("id", wamid)
                .query(Integer.class)
                .single());
    }
}
