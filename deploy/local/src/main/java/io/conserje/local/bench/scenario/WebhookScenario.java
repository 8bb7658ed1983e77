package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Backlog;
import io.conserje.local.bench.Report;
import io.conserje.local.bench.vitals.Vitals;
import io.conserje.local.bench.vitals.Watch;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Webhooks on the public edge in one shape; then what was acknowledged is looked for, and the backlog awaited. */
final class WebhookScenario {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final double SHARE = 0.1;
    private static final double MOST_MILLIS = 25;

    private final Platform platform;
    private final HttpClient client;
    private final ScenarioOptions options;
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    WebhookScenario(Platform platform, HttpClient client, ScenarioOptions options) {
        this.platform = platform;
        this.client = client;
        this.options = options;
    }

    /** Plays it; whether its thresholds held, nothing acknowledged was lost and, in a soak, all stayed flat. */
    boolean play(Report report, Path results) throws IOException, InterruptedException, SQLException {
        Path root = Path.of(System.getProperty("conserje.root", "")).toAbsolutePath();
        boolean held;
        List<Vitals> seen;
        try (Watch watch = new Watch(platform, client, LOOK)) {
            held = new Gatling(root, results, run).holds(options, platform);
            seen = watch.seen();
        }
        Acknowledged acknowledged = Acknowledged.read(results);
        VitalsReport vitals = new VitalsReport(seen);
        vitals.rows(report);
        vitals.charts(results);
        Drift median = latency(report, results, acknowledged.times());
        boolean flat = vitals.isFlat() && median.isFlat(SHARE, MOST_MILLIS);
        return isKept(report, acknowledged) && held && (!options.name().equals("soak") || flat);
    }

    private static Drift latency(Report report, Path results, List<Acknowledged.Slice> times) throws IOException {
        Drift median = Drift.of(times, Acknowledged.Slice::p50);
        Drift slowest = Drift.of(times, Acknowledged.Slice::p99);
        report.row(
                "ack median, p99, ms: second quarter, last quarter",
                String.format(
                        Locale.ROOT,
                        "%.0f, %.0f; %.0f, %.0f",
                        median.early(),
                        slowest.early(),
                        median.late(),
                        slowest.late()),
                "median flat in a soak");
        if (!times.isEmpty()) {
            Chart chart = new Chart(
                    "Acknowledgements, ms, by ten seconds",
                    "seconds",
                    List.of(line("p50", times, Acknowledged.Slice::p50), line("p99", times, Acknowledged.Slice::p99)));
            Files.writeString(results.resolve("acks.svg"), chart.svg());
        }
        return median;
    }

    private static Chart.Line line(
            String name, List<Acknowledged.Slice> times, ToDoubleFunction<Acknowledged.Slice> quantile) {
        return new Chart.Line(
                name,
                times.stream()
                        .map(slice -> new Chart.Point(slice.second(), quantile.applyAsDouble(slice)))
                        .toList());
    }

    private boolean isKept(Report report, Acknowledged acknowledged) throws SQLException, InterruptedException {
        Duration drained = new Backlog(new Http(client, platform.url("simulators"))).drained();
        Kept.Count kept;
        try (Kept stores = new Kept(platform.settings())) {
            kept = stores.of("wamid.load" + run + "n%", acknowledged.texts(), acknowledged.statuses());
        }
        report.row("last answer after the load", drained.toMillis() / 1_000 + " s", "");
        report.row("texts acknowledged; in the inbox", acknowledged.texts() + "; " + kept.texts(), "none lost");
        report.row(
                "statuses acknowledged; in the ledger", acknowledged.statuses() + "; " + kept.statuses(), "none lost");
        report.row("told to come again, or without an answer", Long.toString(acknowledged.others()), "");
        Acknowledged.Again again = acknowledged.again();
        report.row(
                "of them 503; median, p99, longest until told",
                String.format(
                        Locale.ROOT, "%d; %d, %d, %d ms", again.count(), again.p50(), again.p99(), again.longest()),
                "within a second");
        return kept.texts() >= acknowledged.texts() && kept.statuses() >= acknowledged.statuses();
    }
}
