package io.conserje.orchestrator.turn;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.booking.BookingOvertaken;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.worker.Crew;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Takes conversations that are due and does their turns, several at once, each on a thread of its own. */
public class TurnWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TurnWorker.class);
    private static final Duration CROWDED = Duration.ofMillis(20);

    private final ConversationLeases leases;
    private final TurnPreparation preparation;
    private final TurnProcess process;
    private final FailedTurns failures;
    private final TransactionOperations transactions;
    private final Correlation correlation;
    private final TurnMetrics metrics;
    private final Crew crew;
    private final TurnPlaces places;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();

    TurnWorker(
            ConversationLeases leases,
            TurnPreparation preparation,
            TurnProcess process,
            FailedTurns failures,
            TransactionOperations transactions,
            Correlation correlation,
            TurnMetrics metrics,
            Crew crew,
            TurnPlaces places) {
        this.leases = leases;
        this.preparation = preparation;
        this.process = process;
        this.failures = failures;
        this.transactions = transactions;
        this.correlation = correlation;
        this.metrics = metrics;
        this.crew = crew;
        this.places = places;
    }

    /** Starts as many turns as there is room for; answers when to look again. */
    public Duration pass() {
        crew.looking();
        int free = places.free(crew.underWay());
        if (free == 0) {
            return DueTurns.LONGEST;
        }
        DueTurns.Taken taken = leases.take(free, crew.share());
        taken.leases().forEach(this::start);
        crew.started(taken.leases().size(), free);
        return pause(taken.next());
    }

    /** A tenant that has its share under way may have more that is due: a turn that ends wakes this worker, so that asking again at once is of no use. */
    private Duration pause(Duration next) {
        return held.size() >= crew.share() && next.compareTo(CROWDED) < 0 ? CROWDED : next;
    }

    /** Extends the leases of all turns under way, in one statement. */
    public Duration heartbeat() {
        Set<Lease> before = Set.copyOf(held);
        if (!before.isEmpty()) {
            Set<ConversationId> kept =
                    leases.extend(before.stream().map(Lease::conversation).toList());
            long lost = before.stream()
                    .filter(lease -> !kept.contains(lease.conversation()) && held.contains(lease))
                    .count();
            metrics.leasesLost(lost);
        }
        return leases.beat();
    }

    /** Waits for the turns under way when the service stops; what does not end in time is done again elsewhere. */
    public void drain() throws InterruptedException {
        if (!crew.drain()) {
            LOG.atWarn().addKeyValue(LogFields.COUNT, held.size()).log("Turns were left behind");
        }
    }

    private void start(Lease lease) {
        held.add(lease);
        crew.start(() -> {
            try {
                turn(lease);
            } catch (RuntimeException e) {
                LOG.atWarn()
                        .addKeyValue(LogFields.CONVERSATION_ID, lease.conversation())
                        .setCause(e)
                        .log("A turn could not be let go of; its lease will end");
            } finally {
                held.remove(lease);
            }
        });
    }

    /** Does one turn under a lease. */
    void turn(Lease lease) {
        Optional<TurnAttempt> attempt;
        try {
            attempt = preparation.prepare(lease);
        } catch (RuntimeException e) {
            failures.unprepared(lease, e);
            return;
        }
        attempt.ifPresentOrElse(this::resume, () -> letGo(lease));
    }

    private void resume(TurnAttempt attempt) {
        correlation.resume(
                attempt.context(),
                () -> CallContext.ofTenant(attempt.turn().tenant()).run(() -> attempt(attempt)));
    }

    private void attempt(TurnAttempt attempt) {
        long start = System.nanoTime();
        try {
            metrics.ended(process.run(attempt), start);
        } catch (LeaseLost | BookingOvertaken e) {
            metrics.ended("lost", start);
            LOG.atInfo()
                    .addKeyValue(LogFields.CONVERSATION_ID, attempt.lease().conversation())
                    .log("Another worker goes on with this conversation");
        } catch (BulkheadFullException e) {
            metrics.ended("crowded_out", start);
            failures.crowdedOut(attempt);
        } catch (RuntimeException e) {
            metrics.ended("failed", start);
            failures.failed(attempt, e);
        }
    }

    private void letGo(Lease lease) {
        transactions.executeWithoutResult(status -> {
            leases.lock(lease);
            leases.release(lease);
        });
    }
}
