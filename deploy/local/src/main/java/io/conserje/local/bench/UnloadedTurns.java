package io.conserje.local.bench;

import io.conserje.local.bench.timeline.AccessLogs;
import io.conserje.local.bench.timeline.Span;
import io.conserje.local.bench.timeline.Timeline;
import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.process.Narrator;
import io.conserje.local.rehearsal.RehearsalTalks;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Availability turns alone, soon after the start and after many answers to others, and where their time goes. */
final class UnloadedTurns implements Journeys {
    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_BETWEEN = 180;
    private static final int ANSWERS = 1_000;
    private static final Duration TALKS = Duration.ofSeconds(60);

    private final BenchOptions options;

    UnloadedTurns(BenchOptions options) {
        this.options = options;
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(AccessLogs.settings());
        settings.put("CONSERJE_QUIET_TIME", "0s");
        return settings;
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        Duration ready = Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now());
        Path data = Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"));
        Report report = new Report(StandardOut.utf8());
        report.row("start to ready", Narrator.seconds(ready), "≤ 45 s");
        try (HttpClient client = Http.client()) {
            Simulators simulators = new Simulators(new Http(client, platform.url("simulators")));
            LocalDate firstDay = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
            AccessLogs logs = new AccessLogs(data);
            List<Span> soon = new Turns(simulators, firstDay).run(Turns.WARM_UP, options.turns());
            Turns.row(report, "soon after the start", soon);
            Timeline.of(soon, logs).rows(report);
            int answers = new RehearsalTalks(ANSWERS, TALKS).play(platform);
            List<Span> later = new Turns(simulators, firstDay.plusDays(DAYS_BETWEEN)).run(0, options.turns());
            Turns.row(report, "after " + answers + " answers to others", later);
            Timeline.of(later, logs).rows(report);
        }
        report.finish(data.resolveSibling("bench-unloaded.md"));
        return true;
    }
}
