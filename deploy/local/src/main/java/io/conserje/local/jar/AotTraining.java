package io.conserje.local.jar;

import io.conserje.local.process.Program;
import io.conserje.local.process.Readiness;
import io.conserje.local.process.Spawner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Trains the AOT cache of a service once per build; where that fails, the service merely starts slower. */
public final class AotTraining {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final JavaCommand java;
    private final Spawner spawner;

    /** Trains with this JDK. */
    public AotTraining(JavaCommand java, Spawner spawner) {
        this.java = java;
        this.spawner = spawner;
    }

    /**
     * Trains a service in its real environment.
     *
     * @param log where it writes
     * @return whether the cache is there now
     */
    public boolean train(String name, ExtractedJar jar, int heapMegabytes, Map<String, String> environment, Path log)
            throws InterruptedException {
        Path half = jar.folder().resolve("half.aot");
        Readiness never = () -> false;
        Process process = spawner.start(
                new Program(name, java.training(jar, half, heapMegabytes), environment, false, "TERM", never), log);
        if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        if (process.exitValue() != 0 || !Files.exists(half)) {
            return false;
        }
        try {
            Files.move(half, jar.cache(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
