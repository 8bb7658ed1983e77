package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Report;
import io.conserje.local.bench.vitals.Vitals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a platform held while a scenario lasted, and whether it stayed flat. */
final class VitalsReport {
    private static final double KIB = 1_024;
    /** A JVM's heap still grows into what it may take; what leaks in an hour is seen in a share of it. */
    private static final double SHARE = 0.1;

    private static final double MOST_MIB = 64;
    private static final double MOST_THREADS = 20;
    private static final double MOST_SOCKETS = 20;
    private static final double MOST_MILLIS = 25;

    private final List<Vitals> seen;

    VitalsReport(List<Vitals> seen) {
        this.seen = List.copyOf(seen);
    }

    /** A row each: the second quarter beside the last. */
    void rows(Report report) {
        report.row("looks at the vital signs", Integer.toString(seen.size()), "");
        row(report, "memory (PSS), MiB", memory());
        row(report, "threads", threads());
        row(report, "open sockets", sockets());
        row(report, "slowest readiness of a service, ms", health());
    }

    /** Whether nothing grew. */
    boolean isFlat() {
        return memory().isFlat(SHARE, MOST_MIB)
                && threads().isFlat(SHARE, MOST_THREADS)
                && sockets().isFlat(SHARE, MOST_SOCKETS)
                && health().isFlat(SHARE, MOST_MILLIS);
    }

    /** Pictures of memory and of what is open. */
    void charts(Path folder) throws IOException {
        if (seen.isEmpty()) {
            return;
        }
        Files.writeString(
                folder.resolve("memory.svg"),
                new Chart(
                                "Memory of the platform, MiB (PSS)",
                                "seconds",
                                List.of(line("MiB", vitals -> vitals.pssKib() / KIB)))
                        .svg());
        Files.writeString(
                folder.resolve("open.svg"),
                new Chart(
                                "Threads and sockets of the platform",
                                "seconds",
                                List.of(line("threads", Vitals::threads), line("sockets", Vitals::sockets)))
                        .svg());
    }

    private Chart.Line line(String name, ToDoubleFunction<Vitals> sign) {
        return new Chart.Line(
                name,
                seen.stream()
                        .map(vitals -> new Chart.Point(vitals.second(), sign.applyAsDouble(vitals)))
                        .toList());
    }

    private static void row(Report report, String what, Drift drift) {
        report.row(
                what + ": second quarter, last quarter",
                String.format(Locale.ROOT, "%.1f, %.1f", drift.early(), drift.late()),
                "flat in a soak");
    }

    private Drift memory() {
        return Drift.of(seen, vitals -> vitals.pssKib() / KIB);
    }

    private Drift threads() {
        return Drift.of(seen, Vitals::threads);
    }

    private Drift sockets() {
        return Drift.of(seen, Vitals::sockets);
    }

    private Drift health() {
        return Drift.of(seen, Vitals::healthMillis);
    }
}
