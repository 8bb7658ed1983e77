package io.conserje.gateway.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many bodies through at once and a wait of so long; beyond that the channel is told to come again. Without a bound a slow
 * store would pile up waiting bodies until memory ends, and then nothing at all would be taken.
 */
class BoundedIntake implements Intake {

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private final Intake intake;
    private final Semaphore room;
    private final Duration patience;

    BoundedIntake(Intake intake, int atOnce, Duration patience) {
        this.intake = intake;
        this.room = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public IntakeOutcome store(String channel, String app, byte[] body) {
        try {
            if (!room.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return new IntakeOutcome.Refused(COME_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IntakeOutcome.Refused(COME_AGAIN);
        }
        try {
            return intake.store(channel, app, body);
        } finally {
            room.release();
        }
    }
}
