package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.orchestrator.analytics.NotUnderstoodTexts;
import io.conserje.orchestrator.booking.BookingProcess;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Crew;
import io.conserje.orchestrator.worker.Instance;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.ProcessorLoad;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeup;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Puts the engine together and starts it. */
@Configuration(proxyBeanMethods = false)
class TurnConfiguration {

    private static final int TYPING_AT_ONCE = 8;
    private static final Duration QUICK = Duration.ofMillis(300);

    @Bean
    ConversationLeases conversationLeases(JdbcClient jdbc, Instance instance, TurnProperties properties) {
        return new ConversationLeases(jdbc, instance, properties.lease());
    }

    @Bean
    TurnCommit turnCommit(
            TransactionOperations transactions,
            ConversationLeases leases,
            DecisionCommit decisions,
            Bookings bookings,
            Tickets tickets,
            Wakeups wakeups,
            InstantSource clock) {
        return new TurnCommit(transactions, leases, decisions, bookings, tickets, wakeups, clock);
    }

    @Bean
    DecisionCommit decisionCommit(
            Conversations conversations,
            Outbox outbox,
            Tickets tickets,
            NotUnderstoodTexts notUnderstood,
            InstantSource clock,
            TurnProperties properties) {
        return new DecisionCommit(conversations, outbox, tickets, notUnderstood, clock, properties.staffTimeout());
    }

    @Bean
    TurnProcess turnProcess(
            Dialogue dialogue,
            Bookings bookings,
            BookingProcess booking,
            TurnCommit commit,
            Presence presence,
            Correlation correlation,
            InstantSource clock,
            JsonMapper json,
            ProcessorLoad processors,
            TurnProperties properties) {
        var typing = new Typing(presence, correlation, QUICK, TYPING_AT_ONCE, processors::isFull);
        var session = new SessionDialogue(dialogue, properties.session(), properties.kept());
        return new TurnProcess(session, bookings, booking, commit, typing, clock, json);
    }

    @Bean(destroyMethod = "drain")
    TurnWorker turnWorker(
            ConversationLeases leases,
            TurnPreparation preparation,
            TurnProcess process,
            TurnCommit commit,
            Dialogue dialogue,
            Bookings bookings,
            TransactionOperations transactions,
            Correlation correlation,
            TurnMetrics metrics,
            Wakeups wakeups,
            ProcessorLoad processors,
            TurnProperties properties) {
        int busy = properties.perProcessor() * Runtime.getRuntime().availableProcessors();
        var failures = new FailedTurns(leases, commit, dialogue, bookings, preparation);
        var crew = new Crew("turn", properties.parallel(), wakeups.of(Topic.TURNS));
        var places = new TurnPlaces(properties.parallel(), busy, processors::isFull);
        return new TurnWorker(leases, preparation, process, failures, transactions, correlation, metrics, crew, places);
    }

    @Bean
    Loop turnLoop(TurnWorker worker, Wakeups wakeups) {
        return new Loop("turns", wakeups.of(Topic.TURNS), worker::pass);
    }

    @Bean
    Loop heartbeatLoop(TurnWorker worker) {
        return new Loop("lease-heartbeat", new Wakeup(), worker::heartbeat);
    }

    @Bean
    Loop queueAgeLoop(TurnMetrics metrics) {
        return new Loop("queue-age", new Wakeup(), metrics::measure);
    }
}
