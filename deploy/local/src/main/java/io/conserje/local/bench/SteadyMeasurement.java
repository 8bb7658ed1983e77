package io.conserje.local.bench;

import io.conserje.local.bench.scenario.Kept;
import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.outside.WebhookSignature;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A number at its limit: webhooks of the usual mix at one rate over so many kept connections. One that finds none free waits for it, and its
 * time counts from when it was due, so that nothing is made to look better; without a bound the client would open connections by the
 * thousand as soon as it falls behind, and what is measured would be that. What was acknowledged is looked for afterwards, all of it, and
 * the backlog is awaited.
 */
final class SteadyMeasurement implements Journeys {
    private static final int WARM_UP_CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final int CONNECTIONS = 256;
    private static final int MEDIAN_MS = 250;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double FEW = 0.01;
    private static final List<String> PARTS = List.of("gateway", "orchestrator", "messaging", "postgres");

    private final BenchOptions options;
    private final Set<String> texts = ConcurrentHashMap.newKeySet();
    private final Set<String> statuses = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(CONNECTIONS, true);

    SteadyMeasurement(BenchOptions options) {
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
        WebhookSignature signature = new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", ""));
        boolean held;
        try (HttpClient client = Http.client()) {
            Backlog backlog = new Backlog(new Http(client, platform.url("simulators")));
            warmUp(platform, Traffic.now(settings, "w"), signature);
            backlog.drained();
            Traffic traffic = Traffic.now(settings, "m");
            boolean quick = load(platform, traffic, signature, report);
            held = isKept(settings, traffic, report) & quick;
            report.row("last answer after that", backlog.drained().toSeconds() + " s", "the backlog drains");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
        report.finish(Path.of(settings.getOrDefault("CONSERJE_DATA", ".data")).resolveSibling("bench-steady.md"));
        return held;
    }

    /** A platform that has just started is not what is measured. */
    private static void warmUp(Platform platform, Traffic traffic, WebhookSignature signature) {
        try (Lines gateway = new Lines(platform.url("gateway"))) {
            Deliveries deliveries = new Deliveries(gateway, signature);
            new Load(number -> deliveries.isAcknowledged(traffic.body(number))).closed(WARM_UP_CALLERS, WARM_UP);
        }
    }

    private boolean load(Platform platform, Traffic traffic, WebhookSignature signature, Report report) {
        ProcessorTime before = ProcessorTime.of(platform, PARTS);
        Load load;
        try (Lines gateway = new Lines(platform.url("gateway"))) {
            Deliveries deliveries = new Deliveries(gateway, signature);
            load = new Load(number -> isStored(deliveries, traffic, number))
                    .open(new Schedule(options.rate(), Duration.ofSeconds(options.seconds())));
        }
        Latencies taken = load.latencies();
        report.row(
                "webhooks acknowledged",
                taken.count() + " at " + options.rate() + "/s, " + load.errors() + " refused or without an answer",
                "none");
        report.row(
                "ack median, p95, p99",
                taken.millis(0.5) + ", " + taken.millis(0.95) + ", " + taken.millis(0.99),
                "median ≤ " + MEDIAN_MS + " ms");
        report.row("acks above 1 s", String.format(Locale.ROOT, "%.2f %%", 100 * taken.shareAbove(SECOND)), "< 1 %");
        report.row(
                "processor time an ack, milliseconds",
                ProcessorTime.of(platform, PARTS).since(before).perMessage(taken.count()),
                "");
        return load.errors() == 0 && taken.quantile(0.5).toMillis() <= MEDIAN_MS && taken.shareAbove(SECOND) < FEW;
    }

    private boolean isStored(Deliveries deliveries, Traffic traffic, int number) {
        boolean stored = isAcknowledged(deliveries, traffic.body(number));
        if (stored) {
            (Traffic.isText(number) ? texts : statuses).add(traffic.wamid(number));
        }
        return stored;
    }

    private boolean isAcknowledged(Deliveries deliveries, byte[] body) {
        free.acquireUninterruptibly();
        try {
            return deliveries.isAcknowledged(body);
        } finally {
            free.release();
        }
    }

    private boolean isKept(Map<String, String> settings, Traffic traffic, Report report)
            throws SQLException, InterruptedException {
        Kept.Count kept;
        try (Kept stores = new Kept(settings)) {
            kept = stores.of(traffic.ids(), texts.size(), statuses.size());
        }
        report.row("texts acknowledged; in the inbox", texts.size() + "; " + kept.texts(), "none lost");
        report.row(
                "messages with acknowledged statuses; in the ledger",
                statuses.size() + "; " + kept.statuses(),
                "none lost");
        return kept.texts() >= texts.size() && kept.statuses() >= statuses.size();
    }
}
