package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.analytics.NotUnderstoodTexts;
import io.conserje.orchestrator.booking.BookingProcess;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.hotel.HotelSettings;
import io.conserje.orchestrator.hotel.Hotels;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Crew;
import io.conserje.orchestrator.worker.Instance;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One instance's engine, driven step by step. A new one on the same database is a process that started after another died. */
final class TestEngine {

    static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");
    static final Duration SESSION = Duration.ofMinutes(30);
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration STAFF_TIMEOUT = Duration.ofHours(12);
    private static final EncryptionKeys KEYS =
            EncryptionKeys.parse("test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    final ConversationLeases leases;
    final TurnCommit commit;
    final TurnPreparation preparation;
    final TurnWorker worker;

    TestEngine(TestDatabase database, Dialogue dialogue, ScriptedReservations reservations, InstantSource clock) {
        var jdbc = database.jdbc();
        var instance = new Instance("engine-" + System.identityHashCode(this));
        var wakeups = new Wakeups();
        var correlation = new Correlation(null, null);
        var conversations = new Conversations(jdbc);
        var bookings = new Bookings(jdbc, database.json());
        var rows = new WaitingRows(jdbc);
        leases = new ConversationLeases(jdbc, instance, Duration.ofSeconds(15));
        var tickets = new Tickets(jdbc, clock);
        var decisions = new DecisionCommit(
                conversations,
                new Outbox(jdbc, database.json(), clock, lane -> Optional.empty(), wakeups),
                tickets,
                new NotUnderstoodTexts(jdbc, new Sealing(KEYS, new SecureRandom())),
                clock,
                STAFF_TIMEOUT);
        commit = new TurnCommit(database.transactions(), leases, decisions, bookings, tickets, wakeups, clock);
        var hotels = new Hotels(
                new HotelSettings("default", ZoneId.of("America/Montevideo"), "UY", List.of("es", "en", "pt", "fr")));
        preparation =
                new TurnPreparation(conversations, bookings, rows, new IncomingReader(database.json()), hotels, clock);
        var meters = new SimpleMeterRegistry();
        var process = new TurnProcess(
                new SessionDialogue(dialogue, SESSION, KEPT),
                bookings,
                new BookingProcess(reservations, meters),
                commit,
                new Typing(
                        (channel, receiver, externalId, answering) -> {}, correlation, Duration.ZERO, 0, () -> false),
                clock,
                database.json());
        worker = new TurnWorker(
                leases,
                preparation,
                process,
                new FailedTurns(leases, commit, dialogue, bookings, preparation),
                database.transactions(),
                correlation,
                new TurnMetrics(meters, jdbc),
                new Crew("turn", 4, wakeups.of(Topic.TURNS)),
                new TurnPlaces(4, 4, () -> false));
    }

    /** Takes whatever is due and does it here and now. */
    int turns() {
        List<Lease> taken = leases.take(10, 10).leases();
        taken.forEach(worker::turn);
        return taken.size();
    }
}
