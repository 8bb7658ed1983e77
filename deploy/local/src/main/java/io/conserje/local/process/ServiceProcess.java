package io.conserje.local.process;

import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.StartRefused;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child: started, awaited, started again with back-off when it dies, and stopped. */
public final class ServiceProcess {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Spawner spawner;
    private final DataFolder data;
    private final BackOff backOff;
    private final Narrator narrator;
    private Program program;
    private @Nullable Life life;

    /** One run of watching, from a start to its stop. */
    private static final class Life {
        private final CountDownLatch stopping = new CountDownLatch(1);
        private volatile Process process;
        private volatile boolean hasBeenReady;
        private volatile boolean givenUp;
        private volatile long started = System.nanoTime();

        private Life(Process process) {
            this.process = process;
        }

        /** Notes that it is ready; false when it died meanwhile and was given up. */
        private synchronized boolean becomesReady() {
            hasBeenReady |= !givenUp;
            return !givenUp;
        }

        /** Gives up what died before it was ready; false when it is to be started again. */
        private synchronized boolean givesUp() {
            givenUp = !hasBeenReady || stopping.getCount() == 0;
            return givenUp;
        }

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - started);
        }
    }

    /** A child that is not started yet. */
    public ServiceProcess(Program program, Spawner spawner, DataFolder data, BackOff backOff, Narrator narrator) {
        this.program = program;
        this.spawner = spawner;
        this.data = data;
        this.backOff = backOff;
        this.narrator = narrator;
    }

    /** Its name. */
    public String name() {
        return program.name();
    }

    /** Its process id while it runs, or the last one. */
    public synchronized long pid() {
        return running().process.pid();
    }

    /** Whether it runs and can be used. */
    public boolean isReady() throws InterruptedException {
        Life current = current();
        return current != null
                && current.process.isAlive()
                && program.readiness().isReady();
    }

    /** Starts it and watches over it. */
    public synchronized void start() {
        Life begun = new Life(spawn());
        life = begun;
        Thread.ofVirtual().name("watch-" + name()).start(() -> watch(begun));
    }

    /**
     * Waits until it can be used.
     *
     * @return how long that took since it was started
     * @throws StartRefused if it ends before that, or takes too long
     */
    public Duration awaitReady(Duration limit) throws InterruptedException {
        Life current;
        synchronized (this) {
            current = running();
        }
        long deadline = System.nanoTime() + limit.toNanos();
        while (!(current.process.isAlive() && program.readiness().isReady() && current.becomesReady())) {
            if (!current.hasBeenReady && !current.process.isAlive()) {
                throw new StartRefused(
                        name() + " ended with exit code " + current.process.exitValue() + " before it was ready: "
                                + new LastWords().of(data.log(name())) + " (all of it: " + data.log(name()) + ")");
            }
            if (System.nanoTime() > deadline) {
                throw new StartRefused(
                        name() + " was not ready within " + Narrator.seconds(limit) + "; see " + data.log(name()));
            }
            Thread.sleep(POLL);
        }
        return current.age();
    }

    /** Whether it is started again should it die. */
    synchronized boolean isWatched() {
        return life != null && !life.givenUp;
    }

    /** Kills it without warning, as {@code kill -9} does, and sees it die; it is then started again like any child that died. */
    public void kill() throws InterruptedException {
        Process process;
        synchronized (this) {
            process = running().process;
        }
        process.destroyForcibly().waitFor();
    }

    /**
     * Asks it to end, and kills it when it has not ended in time; it is not started again.
     *
     * @param patience how long it may take
     */
    public void stop(Duration patience) throws InterruptedException {
        Life ended;
        synchronized (this) {
            if (life == null) {
                return;
            }
            ended = life;
            life = null;
            ended.stopping.countDown();
        }
        if (ended.process.isAlive()) {
            spawner.signal(ended.process, program.stopSignal());
        }
        if (!ended.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            narrator.say("  " + name() + " did not stop within " + Narrator.seconds(patience) + " and was killed");
            ended.process.destroyForcibly().waitFor();
        }
        data.deletePid(name());
    }

    /**
     * Adds to its environment; counts from its next start on.
     *
     * @param more variables, which win over those it has
     */
    public synchronized void setEnvironment(Map<String, String> more) {
        program = program.with(more);
    }

    private void watch(Life watched) {
        Duration pause = Duration.ZERO;
        try {
            while (true) {
                int exit = watched.process.waitFor();
                if (watched.givesUp()) {
                    return;
                }
                pause = backOff.next(pause, watched.age());
                narrator.say("  " + name() + " died (exit code " + exit + "); starting it again in "
                        + Narrator.seconds(pause));
                if (watched.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS) || !again(watched)) {
                    return;
                }
                sayWhenBack(watched);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean again(Life watched) {
        if (watched.stopping.getCount() == 0) {
            return false;
        }
        watched.started = System.nanoTime();
        watched.process = spawn();
        return true;
    }

    private void sayWhenBack(Life watched) throws InterruptedException {
        while (watched.process.isAlive() && watched.stopping.getCount() > 0) {
            if (program.readiness().isReady()) {
                narrator.say("  " + name() + " is back after " + Narrator.seconds(watched.age()));
                return;
            }
            Thread.sleep(POLL);
        }
    }

    private Process spawn() {
        Process process = spawner.start(program, data.log(name()));
        data.writePid(name(), process.pid());
        return process;
    }

    private synchronized @Nullable Life current() {
        return life;
    }

    private Life running() {
        if (life == null) {
            throw new IllegalStateException(name() + " is not started");
        }
        return life;
    }
}
