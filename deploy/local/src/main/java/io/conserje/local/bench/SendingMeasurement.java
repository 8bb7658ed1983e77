package io.conserje.local.bench;

import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.StandardOut;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast one messaging-service sends with a number of a high limit, and whether it keeps that limit: counted by the
 * receiver, who refuses what is too much. Statuses are swallowed, so that the way back does not share the processors.
 */
final class SendingMeasurement implements Journeys {
    private static final int CALLERS = 128;
    private static final List<String> PARTS = List.of("messaging", "simulators", "postgres", "redis");

    /** As long as two JVMs compile on the processors that everything shares: a rate that lasts is what is asked for. */
    private static final Duration WARM_UP = Duration.ofSeconds(75);

    private final BenchOptions options;

    SendingMeasurement(BenchOptions options) {
        this.options = options;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("WHATSAPP_MESSAGES_PER_SECOND", Integer.toString(options.limit()));
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        Report report = new Report(StandardOut.utf8());
        Map<String, String> settings = platform.settings();
        try (HttpClient client = Http.client();
                Lines messaging = new Lines(platform.url("messaging"))) {
            Http simulator = new Http(client, platform.url("simulators"));
            Sends sends = new Sends(
                    messaging,
                    new ServiceToken(settings.getOrDefault("CONSERJE_SERVICE_KEYS", "")),
                    settings.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", ""));
            swallowStatuses(simulator);
            new Load(sends).closed(CALLERS, WARM_UP);
            simulator
                    .send("POST", "/sim/reset", JsonMapper.shared().createObjectNode())
                    .good("the reset");
            swallowStatuses(simulator);
            measure(platform, sends, simulator, report);
        }
        report.finish(Path.of(settings.getOrDefault("CONSERJE_DATA", ".data")).resolveSibling("bench-sender.md"));
        return true;
    }

    private static void swallowStatuses(Http simulator) throws InterruptedException {
        new Simulators(simulator).breakDown(new Fault("webhook", "down", "status", 0, 0));
    }

    private void measure(Platform platform, Sends sends, Http simulator, Report report) throws InterruptedException {
        int pacedBefore = sends.paced();
        ProcessorTime before = ProcessorTime.of(platform, PARTS);
        Instant begun = Instant.now();
        Load load = new Load(sends).closed(CALLERS, Duration.ofSeconds(options.seconds()));
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        ProcessorTime used = ProcessorTime.of(platform, PARTS).since(before);
        JsonNode seen = simulator
                .get("/sim/whatsapp/stats", Map.of())
                .good("the simulator's counts")
                .json()
                .path("sends");
        long accepted = seen.path("accepted").asLong(0);
        report.row("limit of the number, messages a second", Integer.toString(options.limit()), "");
        report.row("accepted by the receiver, a second", String.format(Locale.ROOT, "%.0f", accepted / seconds), "");
        report.row("its busiest second", seen.path("busiestSecond").toString(), "≤ " + options.limit());
        report.row("refused by the receiver, by code", seen.path("refused").toString(), "none");
        report.row("sent twice", seen.path("duplicates").toString(), "none");
        report.row("put off by the pace", Integer.toString(sends.paced() - pacedBefore), "");
        report.row("calls that failed", Integer.toString(load.errors()), "0");
        report.row(
                "a send, waits for the pace included, median, p95, p99",
                load.latencies().millis(0.5) + ", " + load.latencies().millis(0.95) + ", "
                        + load.latencies().millis(0.99),
                "");
        report.row("processor time a message, milliseconds", used.perMessage(accepted), "");
    }
}
