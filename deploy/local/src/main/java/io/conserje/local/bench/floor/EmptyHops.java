package io.conserje.local.bench.floor;

import io.conserje.local.jar.ExtractedJar;
import io.conserje.local.jar.JarCache;
import io.conserje.local.jar.JavaCommand;
import io.conserje.local.jar.Jvm;
import io.conserje.local.outside.Patience;
import io.conserje.local.process.Readiness;
import io.conserje.local.setting.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Six empty services, each in the place of one of ours, and one in the vendors'. */
public final class EmptyHops implements AutoCloseable {
    static final String FIRST = "gateway";
    static final String LAST = "vendor";

    private static final List<String> PLACES = List.of(LAST, "nlp", "pms-adapter", "messaging", "orchestrator", FIRST);
    private static final int HEAP_MEGABYTES = 384;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Map<String, String> ports;
    private final Map<String, Process> processes = new LinkedHashMap<>();

    private EmptyHops(Map<String, String> ports) {
        this.ports = ports;
    }

    /**
     * Starts them on the database of a platform; returns when all of them can be used.
     *
     * @param root folder of the checkout, with deploy/hops built
     * @param settings of the platform
     */
    public static EmptyHops start(Path root, Map<String, String> settings, HttpClient client)
            throws IOException, InterruptedException {
        JavaCommand java = JavaCommand.ofThisJvm();
        ExtractedJar jar = new JarCache(root.resolve("deploy", "local", "target", "cache"), java)
                .of(root.resolve("deploy", "hops"), "hops");
        EmptyHops hops = new EmptyHops(
                FreePorts.of(PLACES.stream().map(EmptyHops::variable).toList()));
        try {
            for (String place : PLACES) {
                hops.processes.put(place, hops.start(root, settings, java.run(jar, jvm(place)), place));
            }
            for (String place : PLACES) {
                Readiness readiness = Readiness.http(client, hops.url(place).resolve("/actuator/health/readiness"));
                Patience.until(LIMIT, "an empty hop", () -> readiness.isReady() ? Optional.of(true) : Optional.empty());
            }
            return hops;
        } catch (RuntimeException | InterruptedException | IOException e) {
            hops.close();
            throw e;
        }
    }

    URI url(String place) {
        return URI.create("http://127.0.0.1:" + ports.get(variable(place)));
    }

    /** Those that stand for the platform; the vendors' is none of it. */
    List<Long> pids() {
        return processes.entrySet().stream()
                .filter(process -> !process.getKey().equals(LAST))
                .map(process -> process.getValue().pid())
                .toList();
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroyForcibly);
    }

    private Process start(Path root, Map<String, String> settings, List<String> command, String place)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(settings);
        builder.environment().putAll(ports);
        builder.environment().put("CONSERJE_LOCAL", "true");
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("HOPS_PLACE", place);
        builder.environment().put("HOPS_PORT", ports.getOrDefault(variable(place), "0"));
        return builder.start();
    }

    /** As ours in the same place. */
    private static Jvm jvm(String place) {
        return place.equals(FIRST) ? Jvm.thorough(HEAP_MEGABYTES) : Jvm.quick(HEAP_MEGABYTES);
    }

    private static String variable(String place) {
        return "HOPS_" + place.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }
}
