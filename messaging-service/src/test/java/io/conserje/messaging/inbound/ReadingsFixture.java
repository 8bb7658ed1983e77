package io.conserje.messaging.inbound;

import io.conserje.messaging.cost.BudgetAlarms;
import io.conserje.messaging.cost.CostsFixture;
import io.conserje.messaging.delivery.LateReports;
import io.conserje.messaging.delivery.Proofs;
import io.conserje.messaging.delivery.Reopening;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.whatsapp.reading.ReadersFixture;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings of WhatsApp's bodies, on a test's database. */
final class ReadingsFixture {

    private ReadingsFixture() {}

    static Readings of(
            JdbcClient jdbc,
            LateReports late,
            BudgetAlarms alarms,
            List<ReadingWitness> witnesses,
            MeterRegistry meters) {
        return new Readings(
                List.of(ReadersFixture.whatsApp()),
                new StatusBooks(
                        ReceiptsFixture.on(jdbc),
                        new Proofs(jdbc),
                        new Reopening(jdbc),
                        CostsFixture.costs(jdbc),
                        late),
                alarms,
                witnesses,
                new ReadingMetrics(meters));
    }
}
