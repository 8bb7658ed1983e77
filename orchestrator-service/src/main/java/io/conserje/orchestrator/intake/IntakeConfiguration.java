package io.conserje.orchestrator.intake;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.conserje.orchestrator.guest.ChangedNumbers;
import io.conserje.orchestrator.guest.GuestIdentifiers;
import io.conserje.orchestrator.hotel.Hotels;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Instance;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.SingleWorkerLease;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeup;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Puts the intake together: a pool of its own in front, one reader behind. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private static final Duration READER_LEASE = Duration.ofSeconds(10);

    @Bean(defaultCandidate = false)
    @Qualifier("intake")
    HikariDataSource intakePool(HikariDataSource main, IntakeProperties properties) {
        var config = new HikariConfig();
        main.copyStateTo(config);
        config.setPoolName("intake");
        config.setMaximumPoolSize(properties.connections());
        config.setMinimumIdle(Math.min(2, properties.connections()));
        config.setConnectionTimeout(properties.patience().toMillis());
        return new HikariDataSource(config);
    }

    @Bean
    RawDeliveries rawDeliveries(
            @Qualifier("intake") DataSource pool, Wakeups wakeups, IntakeMetrics metrics, IntakeTrouble trouble) {
        return new RawDeliveries(pool, wakeups, metrics, trouble);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, IntakeProperties properties) {
        return new Inbox(jdbc, properties.quietTime());
    }

    @Bean
    InternalEvents internalEvents(Inbox inbox, InstantSource clock) {
        return new InternalEvents(inbox, clock);
    }

    @Bean
    DeliveryStore deliveryStore(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Inbox inbox,
            Deliveries deliveries,
            Quarantine quarantine,
            IntakeReport report,
            Tickets tickets,
            GivenUpSends again,
            JsonMapper json,
            GuestIdentifiers guests,
            ChangedNumbers changedNumbers,
            Hotels hotels) {
        var content = new DeliveryContent(
                new EventRows(jdbc, guests, changedNumbers, json),
                guests,
                quarantine,
                new AccountNews(tickets),
                again,
                json,
                hotels.first().tenant());
        return new DeliveryStore(transactions, content, inbox, deliveries, quarantine, report);
    }

    /** Given back when the service stops, so that the next reader need not wait for its end. */
    @Bean(destroyMethod = "release")
    SingleWorkerLease deliveryReaderLease(JdbcClient jdbc, Instance instance) {
        return new SingleWorkerLease(jdbc, "delivery-reader", instance, READER_LEASE);
    }

    @Bean
    Loop deliveryReaderLoop(
            SingleWorkerLease lease,
            Deliveries deliveries,
            Readings readings,
            DeliveryStore store,
            Hotels hotels,
            Wakeups wakeups) {
        var reader = new DeliveryReader(
                lease, deliveries, readings, store, hotels.first().tenant());
        return new Loop("delivery-reader", wakeups.of(Topic.DELIVERIES), reader::pass);
    }

    @Bean
    Loop lostFilesLoop(
            LostFileRows rows,
            TransactionOperations transactions,
            LostFiles files,
            Inbox inbox,
            Wakeups wakeups,
            Hotels hotels) {
        var reader = new LostFileReader(
                rows, transactions, files, inbox, wakeups, hotels.first().tenant());
        return new Loop("lost-files", new Wakeup(), reader::pass);
    }

    @Bean
    Loop intakeTroubleLoop(IntakeTrouble trouble) {
        return new Loop("intake-trouble", new Wakeup(), trouble::record);
    }
}
