package io.conserje.local;

import io.conserje.local.process.Narrator;
import io.conserje.local.setting.StartRefused;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends the launcher: stops the children whatever the reason, and leaves 0 where it was told to stop. */
final class Exit {
    private final Narrator narrator;
    private final AtomicInteger code = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean hooked = new AtomicBoolean();
    private final List<RunningPlatform> platforms = new CopyOnWriteArrayList<>();

    Exit(Narrator narrator) {
        this.narrator = narrator;
    }

    /** From now on the end of the JVM, by a signal or by itself, stops this platform first. */
    void stops(RunningPlatform platform) {
        platforms.add(platform);
        if (hooked.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        }
    }

    /** This one was stopped already. */
    void forgets(RunningPlatform platform) {
        platforms.remove(platform);
    }

    /** Ends with this code. */
    void with(int exitCode) {
        if (!stopping.get()) {
            code.set(exitCode);
        }
        System.exit(exitCode);
    }

    /** Ends because of this, told in one line, unless the platform is being stopped anyway. */
    void refuse(StartRefused reason) {
        if (!stopping.get()) {
            narrator.complain("conserje: " + reason.getMessage());
        }
        with(1);
    }

    private void stop() {
        stopping.set(true);
        narrator.say("Stopping");
        try {
            for (RunningPlatform platform : platforms) {
                platform.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        narrator.say("Stopped");
        // The code of a JVM that a signal ended would be 130 or 143; to be told to stop is no error.
        Runtime.getRuntime().halt(code.get());
    }
}
