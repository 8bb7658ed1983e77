package io.conserje.local;

import io.conserje.local.compose.StartOrder;
import io.conserje.local.jar.AotTraining;
import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import io.conserje.local.jar.JavaCommand;
import io.conserje.local.process.BackOff;
import io.conserje.local.process.Narrator;
import io.conserje.local.process.Program;
import io.conserje.local.process.Readiness;
import io.conserje.local.process.ServiceProcess;
import io.conserje.local.process.Spawner;
import io.conserje.local.setting.DataFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Starts the platform in order: what stores, then the jars made ready, then what serves, wave by wave. */
final class PlatformStart {
    private static final Duration STORE_LIMIT = Duration.ofSeconds(60);
    private static final Duration SERVICE_LIMIT = Duration.ofMinutes(4);

    private final Blueprint blueprint;
    private final DataFolder data;
    private final Spawner spawner;
    private final Narrator narrator;
    private final JavaCommand java = JavaCommand.ofThisJvm();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PlatformStart(Blueprint blueprint, DataFolder data, Spawner spawner, Narrator narrator) {
        this.blueprint = blueprint;
        this.data = data;
        this.spawner = spawner;
        this.narrator = narrator;
    }

    /**
     * Starts everything; returns when all of it can be used.
     *
     * @param cache where unpacked binaries and jars are kept between starts
     */
    void start(RunningPlatform platform, EmbeddedBackends backends, Path cache) throws InterruptedException {
        Map<String, String> settings = platform.settings();
        List<JavaChild> children = blueprint.children(settings);
        Jars jars = new Jars(new JarCache(cache, java), new AotTraining(java, spawner), data, narrator);
        narrator.say("Starting");
        Map<String, ExtractedJar> extracted = new ConcurrentHashMap<>();
        List<Callable<@Nullable Void>> first = new ArrayList<>();
        first.add(() -> {
            extracted.putAll(jars.extract(children));
            return null;
        });
        for (Program program : backends.programs(settings)) {
            first.add(() -> start(platform, program, STORE_LIMIT));
        }
        Tasks.all(first, first.size());
        backends.prepare(settings);
        jars.train(children, extracted);
        for (List<Program> wave : waves(children, extracted)) {
            List<Callable<@Nullable Void>> starts = new ArrayList<>();
            wave.forEach(program -> starts.add(() -> start(platform, program, SERVICE_LIMIT)));
            Tasks.all(starts, starts.size());
        }
    }

    private @Nullable Void start(RunningPlatform platform, Program program, Duration limit)
            throws InterruptedException {
        ServiceProcess child = new ServiceProcess(program, spawner, data, BackOff.STANDARD, narrator);
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
        URI readiness = URI.create("http://127.0.0.1:" + blueprint.ports().of(child.name()) + child.readinessPath());
        return new Program(
                child.name(),
                steppingBack(child.niceness(), java.run(jar, child.heapMegabytes())),
                child.environment(),
                false,
                "TERM",
                Readiness.http(http, readiness));
    }

    private static List<String> steppingBack(int niceness, List<String> command) {
        if (niceness == 0) {
            return command;
        }
        List<String> stepping = new ArrayList<>(List.of("nice", "-n", Integer.toString(niceness)));
        stepping.addAll(command);
        return stepping;
    }
}
