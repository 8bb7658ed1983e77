package io.conserje.local.bench;

import io.conserje.local.bench.vitals.Proc;
import io.conserje.local.journey.Platform;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much processor time the parts of a platform have used so far, and the bench itself.
 *
 * @param byPart time by the name of a part
 */
record ProcessorTime(Map<String, Duration> byPart) {
    private static final List<String> PARTS = List.of(
            "gateway", "orchestrator", "messaging", "nlp", "pms-adapter", "audio", "simulators", "postgres", "redis");

    /**
     * Up to now.
     *
     * @param named those that are told apart; the rest is one
     */
    static ProcessorTime of(Platform platform, List<String> named) {
        Proc proc = new Proc(Path.of("/proc"));
        Map<String, Duration> byPart = new LinkedHashMap<>();
        named.forEach(part -> byPart.put(part, of(proc, platform, List.of(part))));
        byPart.put("bench", ofThisProcess());
        byPart.put(
                "others",
                of(
                        proc,
                        platform,
                        PARTS.stream().filter(part -> !named.contains(part)).toList()));
        return new ProcessorTime(byPart);
    }

    /** What was used since an earlier moment. */
    ProcessorTime since(ProcessorTime earlier) {
        Map<String, Duration> used = new LinkedHashMap<>();
        byPart.forEach((part, time) -> used.put(part, time.minus(earlier.byPart.getOrDefault(part, Duration.ZERO))));
        return new ProcessorTime(used);
    }

    /** Milliseconds a message of each part, and of all together. */
    String perMessage(long messages) {
        Duration all = byPart.values().stream().reduce(Duration.ZERO, Duration::plus);
        return byPart.entrySet().stream()
                .map(part -> part.getKey() + " " + millis(part.getValue(), messages))
                .collect(Collectors.joining(", ", "", "; together " + millis(all, messages)));
    }

    private static String millis(Duration time, long messages) {
        return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e6 / Math.max(1, messages));
    }

    private static Duration of(Proc proc, Platform platform, List<String> parts) {
        return Duration.ofMillis(
                proc.cpuMillis(parts.stream().map(platform::pid).toList()));
    }

    /** Without its children, which are the platform. */
    private static Duration ofThisProcess() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Duration.ofNanos(system.getProcessCpuTime())
                : Duration.ZERO;
    }
}
