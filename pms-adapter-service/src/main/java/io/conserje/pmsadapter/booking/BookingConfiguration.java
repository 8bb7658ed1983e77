package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.lease.HouseLease;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts bookings together. Leases and settlement keep to real time, whatever the business clock says. */
@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final Supplier<UUID> IDS = UUID::randomUUID;

    @Bean
    BookingMetrics bookingMetrics(MeterRegistry meters) {
        return new BookingMetrics(meters);
    }

    @Bean
    Verification verification(Reservations reservations, BookingMetrics metrics) {
        return new Verification(reservations, metrics);
    }

    @Bean
    Bookings bookings(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JsonMapper mapper,
            BookingProperties settings,
            Reservations reservations,
            Verification verification,
            StayRules rules,
            BookingMetrics metrics) {
        var intentions = new BookingIntentions(
                jdbc, new TransactionTemplate(transactions), new IntentionRows(mapper), settings, REAL_TIME);
        return new Bookings(
                intentions,
                rules,
                new HouseLease(jdbc, settings.lease(), IDS),
                new BookingProcess(reservations, intentions, verification, settings.rooms()),
                metrics,
                settings.queue(),
                IDS);
    }

    @Bean
    SettlementWorker settlementWorker(
            JdbcClient jdbc,
            JsonMapper mapper,
            BookingProperties settings,
            Reservations reservations,
            Verification verification,
            BookingMetrics metrics,
            MeterRegistry meters) {
        var unsettled = new UnsettledBookings(jdbc, new IntentionRows(mapper), REAL_TIME);
        return new SettlementWorker(
                unsettled,
                new Settlement(unsettled, reservations, verification, settings, metrics, REAL_TIME),
                new BacklogMetrics(meters, REAL_TIME),
                IDS);
    }
}
