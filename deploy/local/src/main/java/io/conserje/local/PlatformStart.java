package io.conserje.local;

import io.conserje.local.compose.StartOrder;
import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.process.BackOff;
import io.conserje.local.process.Narrator;
import io.conserje.local.process.Program;
import io.conserje.local.process.Readiness;
import io.conserje.local.process.ServiceProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Starts a platform in order: what stores, then what serves, wave by wave. */
final class PlatformStart {
    private static final Duration STORE_LIMIT = Duration.ofSeconds(60);
    private static final Duration SERVICE_LIMIT = Duration.ofMinutes(4);

    private final Layout layout;
    private final Narrator narrator;
    private final Command command;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How a child's jar is run. */
    @FunctionalInterface
    interface Command {
        /** The program and its arguments. */
        List<String> of(JavaChild child, ExtractedJar jar);
    }

    PlatformStart(Layout layout, Narrator narrator, Command command) {
        this.layout = layout;
        this.narrator = narrator;
        this.command = command;
    }

    /**
     * Starts everything; returns when all of it can be used.
     *
     * @param jars of the children, by name
     */
    void start(RunningPlatform platform, Map<String, ExtractedJar> jars) throws InterruptedException {
        Map<String, String> settings = layout.settings();
        List<JavaChild> children = layout.blueprint().children(settings);
        start(platform, layout.backends().programs(settings), STORE_LIMIT);
        layout.backends().prepare(settings);
        for (List<Program> wave : waves(children, jars)) {
            start(platform, wave, SERVICE_LIMIT);
        }
    }

    private void start(RunningPlatform platform, List<Program> programs, Duration limit) throws InterruptedException {
        List<Callable<@Nullable Void>> starts = new ArrayList<>();
        programs.forEach(program -> starts.add(() -> start(platform, program, limit)));
        Tasks.all(starts, starts.size());
    }

    private @Nullable Void start(RunningPlatform platform, Program program, Duration limit)
            throws InterruptedException {
        ServiceProcess child = new ServiceProcess(program, layout.spawner(), layout.data(), BackOff.STANDARD, narrator);
        platform.start(child);
        Duration took = child.awaitReady(limit);
        narrator.say(String.format("  %-14s ready after %s", program.name(), Narrator.seconds(took)));
        return null;
    }

    private List<List<Program>> waves(List<JavaChild> children, Map<String, ExtractedJar> jars) {
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        Map<String, Program> programs = new HashMap<>();
        for (JavaChild child : children) {
            ExtractedJar jar = jars.get(child.name());
            if (jar != null) {
                dependencies.put(child.name(), child.dependsOn());
                programs.put(child.name(), program(child, jar));
            }
        }
        List<List<Program>> waves = new ArrayList<>();
        for (List<String> names : StartOrder.waves(dependencies)) {
            List<Program> wave = new ArrayList<>(programs.values());
            wave.removeIf(program -> !names.contains(program.name()));
            waves.add(wave);
        }
        return waves;
    }

    private Program program(JavaChild child, ExtractedJar jar) {
        URI readiness =
                URI.create("http://127.0.0.1:" + layout.blueprint().ports().of(child.name()) + child.readinessPath());
        return new Program(
                child.name(),
                command.of(child, jar),
                child.environment(),
                false,
                "TERM",
                Readiness.http(http, readiness),
                child.niceness());
    }
}
