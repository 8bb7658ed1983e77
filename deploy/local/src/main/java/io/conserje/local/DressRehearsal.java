package io.conserje.local;

import io.conserje.local.jar.AotTraining;
import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JavaCommand;
import io.conserje.local.process.Narrator;
import io.conserje.local.rehearsal.RehearsalTalks;
import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.FreePorts;
import io.conserje.local.setting.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Trains the AOT caches that are missing, on a platform of its own: its data are thrown away, its ports are free ones, its vendors are
 * simulated whatever the environment says. Guests talk with it for a while; then each service ends, and its JVM writes what it learnt.
 */
final class DressRehearsal {
    /** What a process needs; settings and credentials of the real platform are none of it. */
    private static final Set<String> NEEDED = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TZ");

    /** Fast answers, and no pace that a real number would have. */
    private static final Map<String, String> SETTINGS = Map.of(
            "CONSERJE_QUIET_TIME", "0s", "WHATSAPP_MESSAGES_PER_SECOND", "1000", "WHATSAPP_PAIR_INTERVAL", "100ms");

    /** By then what a turn does was done often enough to be known as often done. */
    private static final int ENOUGH_ANSWERS = 500;

    /** On a machine with other work 75 s brought 76 answers, which teach nothing. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final Duration WRITING = Duration.ofMinutes(3);
    private static final int AT_ONCE = 2;

    private final Path root;
    private final Map<String, String> environment;
    private final JavaCommand java;
    private final Jars jars;
    private final Narrator narrator;

    DressRehearsal(Path root, Map<String, String> environment, JavaCommand java, Jars jars, Narrator narrator) {
        this.root = root;
        this.environment = environment;
        this.java = java;
        this.jars = jars;
        this.narrator = narrator;
    }

    /**
     * Plays it; where it fails the services merely start slower.
     *
     * @param folder for its data; its logs are left in {@code logs} beside it
     */
    void play(Path folder, Exit exit) throws InterruptedException {
        Map<String, String> own = ownEnvironment();
        Blueprint blueprint = Layout.blueprint(root, own);
        try (DataFolder data = DataFolder.open(folder)) {
            data.empty();
            Layout layout = Layout.of(root, blueprint, data, own, Duration.ZERO);
            Map<String, ExtractedJar> extracted = jars.extract(blueprint.children(layout.settings()));
            Map<String, AotTraining> trainings = trainings(extracted);
            narrator.say("Preparing a fast start of " + trainings.size() + " programs (once per build)");
            play(layout, extracted, trainings, exit);
        } catch (RuntimeException e) {
            // Whatever it was: a start does not fail because its rehearsal did.
            narrator.say("  it could not be prepared and is slower: " + e.getMessage());
        } finally {
            leaveLogs(folder);
        }
    }

    private void play(Layout layout, Map<String, ExtractedJar> extracted, Map<String, AotTraining> trainings, Exit exit)
            throws InterruptedException {
        RunningPlatform platform = new RunningPlatform(layout.blueprint().ports(), layout.settings());
        exit.stops(platform);
        try {
            long began = System.nanoTime();
            new PlatformStart(layout, silent(), (child, jar) -> command(child, jar, trainings))
                    .start(platform, extracted);
            int answers = new RehearsalTalks(ENOUGH_ANSWERS, LONGEST).play(platform);
            narrator.say("  rehearsed with guests who got " + answers + " answers: " + since(began));
            write(platform, trainings);
        } finally {
            platform.stop();
            layout.spawner().close();
            exit.forgets(platform);
        }
    }

    private List<String> command(JavaChild child, ExtractedJar jar, Map<String, AotTraining> trainings) {
        AotTraining training = trainings.get(child.name());
        return training == null ? java.run(jar, child.jvm()) : training.command(child.jvm());
    }

    private void write(RunningPlatform platform, Map<String, AotTraining> trainings) throws InterruptedException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        trainings.forEach((name, training) -> tasks.add(() -> write(platform, name, training)));
        Tasks.all(tasks, AT_ONCE);
    }

    private boolean write(RunningPlatform platform, String name, AotTraining training) throws InterruptedException {
        long began = System.nanoTime();
        platform.stop(name, WRITING);
        boolean kept = training.keep();
        narrator.say(String.format(
                kept ? "  %-14s prepared in %s" : "  %-14s could not be prepared (%s) and starts slower",
                name,
                since(began)));
        return kept;
    }

    private Map<String, AotTraining> trainings(Map<String, ExtractedJar> extracted) {
        Map<String, AotTraining> trainings = new LinkedHashMap<>();
        extracted.forEach((name, jar) -> {
            if (!jar.isTrained()) {
                trainings.put(name, new AotTraining(java, jar));
            }
        });
        return trainings;
    }

    private Map<String, String> ownEnvironment() {
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().retainAll(NEEDED);
        own.putAll(SETTINGS);
        own.putAll(FreePorts.of(Layout.blueprint(root, own).names().stream()
                .map(Ports::variable)
                .toList()));
        return own;
    }

    private void leaveLogs(Path folder) {
        Path logs = folder.resolveSibling("logs").resolve("rehearsal");
        try {
            DataFolder.delete(logs);
            Files.move(folder.resolve("logs"), logs);
            DataFolder.delete(folder);
        } catch (IOException e) {
            narrator.say("  what was prepared on is left in " + folder + ": " + e.getMessage());
        }
    }

    private static Narrator silent() {
        return new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static String since(long began) {
        return Narrator.seconds(Duration.ofNanos(System.nanoTime() - began));
    }
}
