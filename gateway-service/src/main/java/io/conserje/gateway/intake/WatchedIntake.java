package io.conserje.gateway.intake;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Remembers whether a body was refused, at the door or inside, or never answered for: its channel brings it later. */
class WatchedIntake implements Intake {

    private final Intake intake;

    /** A start is trouble too: what came while nobody was here is under way. */
    private final AtomicBoolean trouble = new AtomicBoolean(true);

    private final LongSupplier turnedAway;
    private final AtomicLong knownOf = new AtomicLong();

    /** @param turnedAway how many connections were refused since the start; each may have been a webhook */
    WatchedIntake(Intake intake, LongSupplier turnedAway) {
        this.intake = intake;
        this.turnedAway = turnedAway;
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
        long away = turnedAway.getAsLong();
        boolean atTheDoor = knownOf.getAndSet(away) != away;
        return trouble.getAndSet(false) || atTheDoor;
    }

    /** It could not be told, and has to be told again. */
    void rememberTrouble() {
        trouble.set(true);
    }
}
