package io.conserje.gateway.intake;

import java.util.concurrent.atomic.AtomicBoolean;

/** Remembers whether a body was refused, or never answered for: its channel brings it later. */
class WatchedIntake implements Intake {

    private final Intake intake;

    /** A start is trouble too: what came while nobody was here is under way. */
    private final AtomicBoolean trouble = new AtomicBoolean(true);

    WatchedIntake(Intake intake) {
        this.intake = intake;
    }

    @Override
    public boolean hasRoom() {
        boolean room = intake.hasRoom();
        if (!room) {
            trouble.set(true);
        }
        return room;
    }

    @Override
    public IntakeOutcome store(String channel, String app, byte[] body) {
        boolean stored = false;
        try {
            IntakeOutcome outcome = intake.store(channel, app, body);
            stored = outcome instanceof IntakeOutcome.Stored;
            return outcome;
        } finally {
            if (!stored) {
                trouble.set(true);
            }
        }
    }

    /** Whether there was trouble since the last call. */
    boolean forgetTrouble() {
        return trouble.getAndSet(false);
    }

    /** It could not be told, and has to be told again. */
    void rememberTrouble() {
        trouble.set(true);
    }
}
