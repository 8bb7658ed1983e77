package io.conserje.orchestrator.turn;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.booking.BookingIntention;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingProcess;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.ticket.TicketWish;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does one turn: settles what an earlier try left open, or decides about what came in, books where that was decided, commits. No
 * transaction is open while a neighbour is asked.
 */
class TurnProcess {

    private static final Logger LOG = LoggerFactory.getLogger(TurnProcess.class);

    private final Dialogue dialogue;
    private final Bookings bookings;
    private final BookingProcess booking;
    private final TurnCommit commit;
    private final Typing typing;
    private final InstantSource clock;
    private final JsonMapper json;

    TurnProcess(
            Dialogue dialogue,
            Bookings bookings,
            BookingProcess booking,
            TurnCommit commit,
            Typing typing,
            InstantSource clock,
            JsonMapper json) {
        this.dialogue = dialogue;
        this.bookings = bookings;
        this.booking = booking;
        this.commit = commit;
        this.typing = typing;
        this.clock = clock;
        this.json = json;
    }

    /** Does the turn to its end, and says how it ended. */
    String run(TurnAttempt attempt) {
        BookingIntention open = attempt.open();
        if (open != null) {
            return book(attempt, open, json.readValue(open.decision(), Decision.class));
        }
        if (attempt.conversation().isWithStaff(clock.instant())) {
            return keepSilent(attempt);
        }
        Typing.Sign sign = typing.begin(attempt);
        try {
            return answer(attempt);
        } finally {
            sign.end();
        }
    }

    private String answer(TurnAttempt attempt) {
        Decision decision = dialogue.decide(attempt.turn());
        BookingWish wish = decision.booking();
        if (wish == null) {
            return end(attempt, decision, null);
        }
        return book(attempt, bookings.intend(intention(attempt, decision, wish)), decision);
    }

    private BookingIntention intention(TurnAttempt attempt, Decision decision, BookingWish wish) {
        UUID key = bookings.keyOf(attempt.conversation().id(), wish.draftId());
        return new BookingIntention(
                key,
                attempt.conversation().tenant(),
                attempt.conversation().id(),
                wish,
                json.writeValueAsString(decision),
                attempt.rowIds(),
                attempt.lease().fence(),
                attempt.context(),
                Instant.now(),
                null);
    }

    private String book(TurnAttempt attempt, BookingIntention intention, Decision decision) {
        BookingOutcome outcome = booking.carryOut(intention, attempt.lease().fence());
        Decision last = dialogue.afterBooking(attempt.turn(), decision, outcome);
        return end(attempt, last, new TurnEnd.Booked(intention.key(), outcome));
    }

    /** But for an alarm; where nobody can tell if it is one, staff read the message anyway. */
    private String keepSilent(TurnAttempt attempt) {
        commit.commit(new TurnEnd(
                attempt.lease(),
                attempt.rowIds(),
                "silent",
                alarm(attempt).orElse(null),
                null,
                TurnTickets.whileStaffTalk(attempt.turn()),
                attempt.context()));
        return "silent";
    }

    private Optional<Decision> alarm(TurnAttempt attempt) {
        try {
            return dialogue.whileStaffTalk(attempt.turn());
        } catch (BulkheadFullException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue(
                            LogFields.CONVERSATION_ID, attempt.conversation().id())
                    .setCause(e)
                    .log("Nobody could tell whether a message that staff have is an alarm");
            return Optional.empty();
        }
    }

    private String end(TurnAttempt attempt, Decision decision, TurnEnd.@Nullable Booked booked) {
        List<TicketWish> tickets = TurnTickets.ofEvents(attempt.turn());
        commit.commit(
                new TurnEnd(attempt.lease(), attempt.rowIds(), "done", decision, booked, tickets, attempt.context()));
        return "answered";
    }
}
