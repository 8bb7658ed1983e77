package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingOutcome;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** A dialogue that looks at everything anew when its guest comes back after a pause, and begins anew, in the same conversation, after a long silence. */
class SessionDialogue implements Dialogue {

    private final Dialogue dialogue;
    private final Duration session;
    private final Duration kept;

    /**
     * @param session the silence after which what was shown is old, business time
     * @param kept the silence after which what was open is over
     */
    SessionDialogue(Dialogue dialogue, Duration session, Duration kept) {
        this.dialogue = dialogue;
        this.session = session;
        this.kept = kept;
    }

    @Override
    public Decision decide(Turn turn) {
        if (turn.silence().compareTo(kept) > 0) {
            return dialogue.decide(turn.from(dialogue.afterSilence(turn.state(), turn.now())));
        }
        return dialogue.decide(
                turn.silence().compareTo(session) > 0
                        ? turn.from(dialogue.afterPause(turn.state(), turn.now()))
                        : turn);
    }

    @Override
    public Optional<Decision> whileStaffTalk(Turn turn) {
        return dialogue.whileStaffTalk(turn);
    }

    @Override
    public Decision afterBooking(Turn turn, Decision decision, BookingOutcome outcome) {
        return dialogue.afterBooking(turn, decision, outcome);
    }

    @Override
    public StoredState afterPause(StoredState state, LocalDateTime now) {
        return dialogue.afterPause(state, now);
    }

    @Override
    public StoredState afterSilence(StoredState state, LocalDateTime now) {
        return dialogue.afterSilence(state, now);
    }

    @Override
    public Decision onFailure(Turn turn) {
        return dialogue.onFailure(turn);
    }
}
