package io.conserje.local.bench;

import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.AdminApi;
import io.conserje.local.outside.Envelopes;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.outside.WebhookEdge;
import io.conserje.local.outside.WebhookSignature;
import io.conserje.local.process.Narrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** All that is measured, in the order in which it disturbs least: start, idle memory, turns, load. */
final class Measurements implements Journeys {
    private static final List<String> SERVICES =
            List.of("gateway", "orchestrator", "nlp", "pms-adapter", "audio", "messaging", "postgres", "redis");

    private final BenchOptions options;

    Measurements(BenchOptions options) {
        this.options = options;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("CONSERJE_QUIET_TIME", "0s");
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        Duration ready = Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now());
        Report report = new Report(StandardOut.utf8());
        Path data = Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"));
        report.row("disk", options.slowDisk() ? "every commit waits 3 ms" : "as it is", "");
        report.row(
                "start to ready"
                        + (Files.exists(data.resolve("logs").resolve("rehearsal")) ? ", AOT caches trained in it" : ""),
                Narrator.seconds(ready),
                "≤ 45 s");
        try (HttpClient client = Http.client()) {
            memory(platform, report);
            report.row(
                    "six empty services to ready, beside it",
                    Narrator.seconds(new EmptyServices(
                                    Path.of(System.getProperty("conserje.root", ""))
                                            .toAbsolutePath(),
                                    platform.settings(),
                                    client)
                            .start()),
                    "");
            turns(platform, client, report);
            webhooks(platform, client, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the floor cannot be measured", e);
        }
        report.finish(data.resolveSibling("bench.md"));
        return true;
    }

    private void memory(Platform platform, Report report) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(options.idle()));
        Memory memory = new Memory(Path.of("/proc"));
        long platformKib = 0;
        for (String name : SERVICES) {
            long kib = memory.ofTree(platform.pid(name));
            report.row("idle PSS of " + name, mebibytes(kib), "");
            platformKib += kib;
        }
        report.row("idle PSS of the platform", mebibytes(platformKib), "≤ 3072 MiB");
        report.row("idle PSS of the simulators", mebibytes(memory.ofTree(platform.pid("simulators"))), "");
        report.row(
                "PSS of this launcher",
                mebibytes(memory.of(ProcessHandle.current().pid())),
                "");
    }

    private void turns(Platform platform, HttpClient client, Report report) throws InterruptedException {
        LocalDate firstDay = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        Turns.row(
                report,
                "soon after the start",
                new Turns(new Simulators(new Http(client, platform.url("simulators"))), firstDay)
                        .run(Turns.WARM_UP, options.turns()));
    }

    private void webhooks(Platform platform, HttpClient client, Report report)
            throws InterruptedException, SQLException {
        Map<String, String> settings = platform.settings();
        Http gateway = new Http(client, platform.url("gateway"));
        Http simulators = new Http(client, platform.url("simulators"));
        Webhooks webhooks = new Webhooks(
                new WebhookEdge(gateway, new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", ""))),
                Traffic.now(settings, ""),
                new Schedule(options.rate(), Duration.ofSeconds(options.seconds())),
                report);
        Backlog backlog = new Backlog(simulators);
        webhooks.warmUp();
        webhooks.meetTheGuests(new Simulators(simulators));
        webhooks.rehearse();
        backlog.drained();
        long before = backlog.answers();
        webhooks.acknowledgements();
        report.row("backlog answered after the load", Narrator.seconds(backlog.drained()), "");
        report.row("answers sent", Long.toString(backlog.answers() - before), "");
        webhooks.nothingLost(new AdminApi(gateway, settings.getOrDefault("CONSERJE_ADMIN_PASSWORD", "")));
        webhooks.capacity(settings);
        largeBodies(settings, gateway, report);
    }

    /** Last, since reading them keeps the services busy for a while. */
    private static void largeBodies(Map<String, String> settings, Http gateway, Report report)
            throws InterruptedException, SQLException {
        LargeBodies bodies = new LargeBodies(
                new WebhookEdge(gateway, new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", ""))),
                new Envelopes(settings.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", "")),
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX),
                Instant.now(),
                report);
        try (BareInserts inserts = new BareInserts(settings)) {
            bodies.acknowledgements(inserts);
        }
    }

    private static String mebibytes(long kib) {
        return kib / 1024 + " MiB";
    }
}
