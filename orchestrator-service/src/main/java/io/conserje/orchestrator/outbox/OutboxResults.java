package io.conserje.orchestrator.outbox;

import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.Tickets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what became of a claimed row. A claimer whose fence is no longer the row's changes nothing. */
@Component
class OutboxResults {

    /** A second bubble waits this long at most for the first to be delivered. */
    private static final Duration HOLD = Duration.ofSeconds(5);

    /** Whose claim it still is. */
    private static final String MINE = "id = :id and fence = :fence and state in ('sending', 'unknown')";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Timeline timeline;
    private final Tickets tickets;

    OutboxResults(JdbcClient jdbc, TransactionOperations transactions, Timeline timeline, Tickets tickets) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.timeline = timeline;
        this.tickets = tickets;
    }

    /** Finished: the channel has it. */
    void accepted(OutboxRow row, String externalId, String status) {
        jdbc.sql("""
                        with news as (
                          update outbox set state = 'accepted', external_id = :externalId, status = :status, done_at = now(),
                            reason = null, hold_until = now() + :hold * interval '1 ms', status_at = now() + interval '300 ms'
                          where %s returning id, external_id, status)
                        """.formatted(MINE) + Timeline.PROGRESS)
                .param("externalId", externalId)
                .param("status", status)
                .param("hold", HOLD.toMillis())
                .param("id", row.id())
                .param("fence", row.fence())
                .update();
    }

    /** Finished: a dead letter, and a person is told. */
    void dead(OutboxRow row, String state, String reason) {
        transactions.executeWithoutResult(tx -> {
            if (update(
                    row,
                    "state = :state, reason = :reason, done_at = now()",
                    Map.of("state", state, "reason", reason))) {
                timeline.failed(row.id());
                timeline.explain(row.id(), reason);
                tickets.open(row.tenant(), row.conversation(), undelivered(reason));
            }
        });
    }

    /** Tells staff in the timeline why it goes as it does, and over what. */
    void explain(OutboxRow row, String reason) {
        transactions.executeWithoutResult(tx -> {
            timeline.explain(row.id(), reason);
            Detour.channel(reason).ifPresent(channel -> {
                timeline.goesOver(row.id(), channel);
                update(row, "channel = :channel", Map.of("channel", channel));
            });
        });
    }

    /** Tells a person, once for each trouble, that nothing of this number or mailbox goes. */
    void rests(OutboxRow row, SendOutcome.Resting resting) {
        timeline.explain(row.id(), resting.reason());
        tickets.openOnce(
                row.tenant(),
                resting.trouble(),
                new TicketWish(
                        "channel_account",
                        TicketWish.Priority.URGENT,
                        row.via() + " sends nothing of " + speaker(row) + " (" + resting.reason()
                                + "): its account has to be repaired. Answers wait for a day."));
    }

    /** Goes back into the queue. */
    void later(OutboxRow row, Duration wait, @Nullable String reason) {
        update(
                row,
                "state = 'new', questions = 0, reason = :reason, next_at = now() + :wait * interval '1 ms'",
                Map.of("reason", Optional.ofNullable(reason).orElse("unheard"), "wait", wait.toMillis()));
    }

    /**
     * Goes back into the queue without having spent a try.
     *
     * @param reason stays with it from now on; null where nothing of it can have been sent, as if it had not been tried
     */
    void postpone(OutboxRow row, Duration wait, @Nullable String reason) {
        update(
                row,
                "state = 'new', attempts = attempts - 1, reason = coalesce(nullif(:reason, ''), reason),"
                        + " next_at = now() + :wait * interval '1 ms'",
                Map.of("wait", wait.toMillis(), "reason", Objects.requireNonNullElse(reason, "")));
    }

    /** Waits for somebody to know; answers nothing to the guest. */
    void unknown(OutboxRow row, Duration wait) {
        update(row, "state = 'unknown', next_at = now() + :wait * interval '1 ms'", Map.of("wait", wait.toMillis()));
    }

    private boolean update(OutboxRow row, String change, Map<String, ?> parameters) {
        return jdbc.sql("update outbox set " + change + " where " + MINE)
                        .params(parameters)
                        .param("id", row.id())
                        .param("fence", row.fence())
                        .update()
                == 1;
    }

    private static String speaker(OutboxRow row) {
        return row.via().equals(row.channel()) ? row.sender() : "the hotel's mailbox";
    }

    private static TicketWish undelivered(String reason) {
        return new TicketWish(
                "undelivered", TicketWish.Priority.NORMAL, "An answer could not be delivered (" + reason + ").");
    }
}
