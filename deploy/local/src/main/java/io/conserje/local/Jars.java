package io.conserje.local;

import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Gets the jars of the children ready to run, two at a time. */
final class Jars {
    private final JarCache cache;

    Jars(JarCache cache) {
        this.cache = cache;
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
}
