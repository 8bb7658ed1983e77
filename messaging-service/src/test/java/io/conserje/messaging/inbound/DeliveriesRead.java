package io.conserje.messaging.inbound;

import static io.conserje.messaging.whatsapp.reading.Bodies.status;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.cost.CostsFixture;
import io.conserje.messaging.delivery.LateReportsFixture;
import io.conserje.messaging.media.MediaFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings on a real PostgreSQL, with a witness that keeps what was read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeliveriesRead {

    @TempDir
    static Path folder;

    JdbcClient jdbc;
    SimpleMeterRegistry meters;
    Readings readings;
    final List<Content> witnessed = new CopyOnWriteArrayList<>();

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt, cost, spending, budget_alarm, media").update();
        meters = new SimpleMeterRegistry();
        witnessed.clear();
        readings = ReadingsFixture.of(
                jdbc,
                LateReportsFixture.on(jdbc),
                CostsFixture.alarms(jdbc),
                List.of(witnessed::addAll, MediaFixture.wishes(jdbc, folder)),
                meters);
    }

    static String failed(String wamid) {
        return status(wamid, "failed", ",\"errors\":[{\"code\":131026,\"title\":\"Message undeliverable\"}]");
    }

    static String priced() {
        return ",\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"type\":\"regular\",\"category\":\"service\"}";
    }
}
