package io.conserje.local;

import io.conserje.local.jar.AotTraining;
import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import io.conserje.local.process.Narrator;
import io.conserje.local.setting.DataFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Gets the jars of the children ready to run, two at a time. */
final class Jars {
    private final JarCache cache;
    private final AotTraining training;
    private final DataFolder data;
    private final Narrator narrator;

    Jars(JarCache cache, AotTraining training, DataFolder data, Narrator narrator) {
        this.cache = cache;
        this.training = training;
        this.data = data;
        this.narrator = narrator;
    }

    /** Extracts what is new since the last build; by name. */
    Map<String, ExtractedJar> extract(List<JavaChild> children) throws InterruptedException {
        List<Callable<ExtractedJar>> tasks = new ArrayList<>();
        children.forEach(child -> tasks.add(() -> cache.of(child.module(), child.name())));
        List<ExtractedJar> extracted = Tasks.all(tasks, 2);
        Map<String, ExtractedJar> jars = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            jars.put(children.get(i).name(), extracted.get(i));
        }
        return jars;
    }

    /** Trains the AOT caches that are missing; needs PostgreSQL and Redis. */
    void train(List<JavaChild> children, Map<String, ExtractedJar> jars) throws InterruptedException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (JavaChild child : children) {
            ExtractedJar jar = jars.get(child.name());
            if (jar != null && !jar.isTrained()) {
                tasks.add(() -> train(child, jar));
            }
        }
        if (!tasks.isEmpty()) {
            narrator.say("Preparing a fast start of " + tasks.size() + " programs (once per build)");
            Tasks.all(tasks, 2);
        }
    }

    private boolean train(JavaChild child, ExtractedJar jar) throws InterruptedException {
        long began = System.nanoTime();
        String log = "training-" + child.name();
        boolean trained = training.train(child.name(), jar, child.heapMegabytes(), child.environment(), data.log(log));
        String took = Narrator.seconds(Duration.ofNanos(System.nanoTime() - began));
        narrator.say(
                trained
                        ? String.format("  %-14s prepared in %s", child.name(), took)
                        : String.format(
                                "  %-14s could not be prepared (%s) and starts slower; see %s",
                                child.name(), took, data.log(log)));
        return trained;
    }
}
