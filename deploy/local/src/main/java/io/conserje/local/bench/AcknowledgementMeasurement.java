package io.conserje.local.bench;

import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.outside.WebhookSignature;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * As many acknowledgements as go through, one caller behind the other on kept connections, beside as many bare inserts as the
 * database takes; and what each costs whom. What was stored is read meanwhile, as always.
 */
final class AcknowledgementMeasurement implements Journeys {
    private static final int CALLERS = 64;
    private static final int ROUNDS = 3;

    /** More than one round brings. */
    private static final int APART = 10_000_000;

    /** Behind forty seconds of it a third of the processors' time was still that of the compilers. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);

    private static final List<String> PARTS = List.of("gateway", "orchestrator", "messaging", "postgres");

    private final BenchOptions options;

    AcknowledgementMeasurement(BenchOptions options) {
        this.options = options;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("CONSERJE_QUIET_TIME", "0s");
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        Map<String, String> settings = platform.settings();
        Report report = new Report(StandardOut.utf8());
        Traffic traffic = Traffic.now(settings, "");
        WebhookSignature signature = new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", ""));
        try (Unread unread = new Unread(settings)) {
            try (Lines gateway = new Lines(platform.url("gateway"))) {
                new Load(statuses(new Deliveries(gateway, signature), traffic, 0)).closed(CALLERS, WARM_UP);
            }
            for (int round = 1; round <= ROUNDS; round++) {
                unread.awaitNone();
                try (Lines gateway = new Lines(platform.url("gateway"))) {
                    acknowledge(platform, statuses(new Deliveries(gateway, signature), traffic, round * APART), report);
                }
                report.row("of them not read yet at the end", Long.toString(unread.count()), "");
            }
            unread.awaitNone();
            floor(settings, traffic, report);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
        report.finish(Path.of(settings.getOrDefault("CONSERJE_DATA", ".data")).resolveSibling("bench-acks.md"));
        return true;
    }

    /** Statuses, each another one than all before. */
    private static Call statuses(Deliveries deliveries, Traffic traffic, int first) {
        return number -> deliveries.isAcknowledged(traffic.status(first + number));
    }

    private void floor(Map<String, String> settings, Traffic traffic, Report report) throws SQLException {
        try (BareInserts inserts = new BareInserts(settings)) {
            Load inserted = new Load(number -> {
                        inserts.insert(Integer.toString(number), traffic.status(number));
                        return true;
                    })
                    .closed(CALLERS, length());
            report.row("bare inserts a second, as many callers", perSecond(inserted), "");
        }
    }

    private void acknowledge(Platform platform, Call statuses, Report report) {
        ProcessorTime before = ProcessorTime.of(platform, PARTS);
        Load load = new Load(statuses).closed(CALLERS, length());
        ProcessorTime used = ProcessorTime.of(platform, PARTS).since(before);
        Latencies taken = load.latencies();
        report.row("acks a second, " + CALLERS + " callers", perSecond(load) + ", " + load.errors() + " errors", "");
        report.row(
                "their median, p95, p99",
                taken.millis(0.5) + ", " + taken.millis(0.95) + ", " + taken.millis(0.99),
                "");
        report.row("processor time an ack, milliseconds", used.perMessage(taken.count()), "");
    }

    private Duration length() {
        return Duration.ofSeconds(options.seconds());
    }

    private String perSecond(Load load) {
        return String.format(Locale.ROOT, "%d", load.latencies().count() / length().toSeconds());
    }
}
