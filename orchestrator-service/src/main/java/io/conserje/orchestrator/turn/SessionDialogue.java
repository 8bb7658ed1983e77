package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingOutcome;
import java.time.Duration;
import java.time.LocalDateTime;

/** A dialogue that begins anew, in the same conversation, when its guest comes back after a long silence. */
class SessionDialogue implements Dialogue {

    private final Dialogue dialogue;
    private final Duration length;

    /** @param length the silence after which a session is over, business time */
    SessionDialogue(Dialogue dialogue, Duration length) {
        this.dialogue = dialogue;
        this.length = length;
    }

    @Override
    public Decision decide(Turn turn) {
        boolean over = turn.silence().compareTo(length) > 0;
        return dialogue.decide(over ? turn.from(dialogue.afterSilence(turn.state(), turn.now())) : turn);
    }

    @Override
    public Decision afterBooking(Turn turn, Decision decision, BookingOutcome outcome) {
        return dialogue.afterBooking(turn, decision, outcome);
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
