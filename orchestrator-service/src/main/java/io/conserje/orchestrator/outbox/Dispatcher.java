package io.conserje.orchestrator.outbox;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.SendResult;
import io.conserje.orchestrator.worker.Crew;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is queued: claims rows (committed before the call) that were not claimed as they were queued ({@link Outbox}), calls messaging
 * without a transaction, writes down the outcome. A claimer that dies leaves a row in {@code sending}, which is claimed again when the claim
 * ends: the outbox id makes it the same send.
 */
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration UNREACHABLE = Duration.ofSeconds(2);
    private static final Duration OLDEST = Duration.ofHours(24);

    /** The channel's pace: nothing was sent. */
    private static final String PACED = "paced";

    /** The same, and a reply of several messages of which one was taken: nothing failed, so no step of the ladder is spent. */
    private static final Set<String> NO_FAILURE = Set.of(PACED, "more_to_send");

    /** The channel cannot take it as it is, and it goes at once in another form. */
    private static final String INSTEAD = SendResult.INSTEAD;

    private final OutboxQueue queue;
    private final OutboxResults results;
    private final Channels channels;
    private final Correlation correlation;
    private final OutboxMetrics metrics;
    private final Crew crew;
    private final Lanes lanes = new Lanes();

    Dispatcher(
            OutboxQueue queue,
            OutboxResults results,
            Channels channels,
            Correlation correlation,
            OutboxMetrics metrics,
            Crew crew) {
        this.queue = queue;
        this.results = results;
        this.channels = channels;
        this.correlation = correlation;
        this.metrics = metrics;
        this.crew = crew;
    }

    /** Claims as many rows as there is room for and sends each on a thread of its own; answers when to look again. */
    public Duration pass() {
        crew.looking();
        int free = crew.free();
        if (free == 0) {
            return OutboxQueue.LONGEST;
        }
        OutboxQueue.Claimed claimed = queue.claim(free, crew.share(), lanes.busy());
        claimed.rows().forEach(this::start);
        crew.started(claimed.rows().size(), free);
        return claimed.next();
    }

    /** Where answers go from that need not be found in the queue. */
    Departures departures() {
        return new DirectSends(crew, lanes, this::dispatch);
    }

    /** Waits for the sends under way when the service stops; what does not end in time is claimed again. */
    public void drain() throws InterruptedException {
        if (!crew.drain()) {
            LOG.atWarn().log("Sends were left behind");
        }
    }

    private void start(OutboxRow row) {
        lanes.enter(row.lane());
        crew.start(() -> {
            try {
                dispatch(row);
            } finally {
                lanes.leave(row.lane());
            }
        });
    }

    /** Sends one claimed row and writes down what became of it. */
    void dispatch(OutboxRow row) {
        correlation.resume(
                row.context(),
                () -> CallContext.ofTenant(row.tenant()).run(() -> {
                    SendOutcome outcome = channels.send(row);
                    metrics.sent(outcome);
                    apply(row, outcome);
                    lookAgain(outcome);
                }));
    }

    /** What was taken holds up whatever follows it for a moment, and who hears that it arrived says so; anything else may let something go now. */
    private void lookAgain(SendOutcome outcome) {
        if (!(outcome instanceof SendOutcome.Accepted)) {
            crew.wake();
        }
    }

    /** Writes down an outcome, of a send or of a question for one. */
    void apply(OutboxRow row, SendOutcome outcome) {
        switch (outcome) {
            case SendOutcome.Accepted(String externalId, String status) -> results.accepted(row, externalId, status);
            case SendOutcome.Refused(String reason) -> dead(row, "refused", reason);
            case SendOutcome.Later(Duration wait, String reason)
            when NO_FAILURE.contains(reason) -> notCounted(row, wait, PACED.equals(reason) ? null : reason);
            case SendOutcome.Later(Duration wait, String reason)
            when reason.endsWith(INSTEAD) -> {
                results.explain(row, reason);
                notCounted(row, wait, reason);
            }
            case SendOutcome.Resting resting -> {
                results.rests(row, resting);
                notCounted(row, resting.delay(), null);
            }
            case SendOutcome.Later(Duration wait, String reason) -> later(row, wait, reason);
            case SendOutcome.Unknown() -> results.unknown(row, UnknownSends.wait(row.questions()));
            case SendOutcome.Away() -> notCounted(row, UNREACHABLE, null);
            case SendOutcome.Unreachable() -> notCounted(row, UNREACHABLE, "unreachable");
            case SendOutcome.Unheard() -> results.later(row, Duration.ZERO, null);
            case SendOutcome.Overtaken() ->
                LOG.atInfo().addKeyValue(LogFields.OUTBOX_ID, row.id()).log("A newer claim of this send was seen");
        }
    }

    private void later(OutboxRow row, Duration wait, String reason) {
        RetryLadder.SENDS
                .after(row.attempts())
                .ifPresentOrElse(
                        step -> results.later(row, wait.compareTo(step) > 0 ? wait : step, reason),
                        () -> dead(row, "dead", reason));
    }

    /**
     * The channel is not to blame and the guest waits: the try does not count, but a reply does not wait for ever.
     *
     * @param reason null where nothing of it can have been sent
     */
    private void notCounted(OutboxRow row, Duration wait, @Nullable String reason) {
        if (row.age().compareTo(OLDEST) > 0) {
            dead(row, "dead", "expired");
        } else {
            results.postpone(row, wait, reason);
        }
    }

    private void dead(OutboxRow row, String state, String reason) {
        results.dead(row, state, reason);
        LOG.atWarn()
                .addKeyValue(LogFields.OUTBOX_ID, row.id())
                .addKeyValue(LogFields.REASON, reason)
                .log("An answer became a dead letter");
    }
}
