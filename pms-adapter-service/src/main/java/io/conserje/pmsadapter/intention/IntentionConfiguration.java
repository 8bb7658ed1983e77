package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.availability.RoomChanges;
import io.conserje.pmsadapter.lease.HouseLease;
import io.conserje.pmsadapter.lease.LeaseProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts intentions and their settlement together. Both keep to real time, whatever the business clock says. */
@Configuration(proxyBeanMethods = false)
class IntentionConfiguration {

    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final Supplier<UUID> IDS = UUID::randomUUID;

    @Bean
    IntentionMetrics intentionMetrics(MeterRegistry meters) {
        return new IntentionMetrics(meters);
    }

    @Bean
    Intentions intentions(JdbcClient jdbc, PlatformTransactionManager transactions, IntentionProperties settings) {
        return new Intentions(jdbc, new TransactionTemplate(transactions), new IntentionRows(), settings, REAL_TIME);
    }

    @Bean
    Deeds deeds(
            JdbcClient jdbc,
            Intentions intentions,
            IntentionMetrics metrics,
            RoomChanges rooms,
            LeaseProperties lease) {
        return new Deeds(intentions, new HouseLease(jdbc, lease.length(), IDS), metrics, rooms, lease.queue(), IDS);
    }

    @Bean
    SettlementWorker settlementWorker(
            JdbcClient jdbc,
            List<Judge> judges,
            IntentionProperties settings,
            IntentionMetrics metrics,
            RoomChanges rooms,
            MeterRegistry meters) {
        var unsettled = new Unsettled(jdbc, new IntentionRows(), REAL_TIME);
        return new SettlementWorker(
                unsettled,
                new Settlement(unsettled, judges, settings, metrics, rooms, REAL_TIME),
                new BacklogMetrics(meters, REAL_TIME),
                IDS);
    }
}
