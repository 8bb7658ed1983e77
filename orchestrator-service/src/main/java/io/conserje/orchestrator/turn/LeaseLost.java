package io.conserje.orchestrator.turn;

/** Somebody else has taken the conversation over; nothing of this turn may be committed. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super("The lease of this conversation was lost");
    }
}
