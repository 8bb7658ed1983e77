package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Backlog;
import io.conserje.local.bench.Latencies;
import io.conserje.local.bench.Load;
import io.conserje.local.bench.Schedule;
import io.conserje.local.bench.pace.Pace;
import io.conserje.local.bench.vitals.HealthWatch;
import io.conserje.local.bench.vitals.Probe;
import io.conserje.local.bench.vitals.Proc;
import io.conserje.local.bench.vitals.Processes;
import io.conserje.local.bench.vitals.Spent;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Questions for rooms at one rate after the other, each by another guest than the last ones and for other days. */
final class TurnSteps implements Pace<Step> {
    private static final int DAYS = 480;

    /** So many stays that none comes again while its answer is remembered (30 s), up to 128 questions a second. */
    private static final int NIGHTS = 8;

    private static final long FIRST_GUEST = 44_710_000_000L;
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Platform platform;
    private final Probe probe;
    private final Simulators simulators;
    private final Backlog backlog;
    private final LocalDate firstDay;
    private final Proc proc = new Proc(Path.of("/proc"));
    private int asked;

    /** @param firstDay the first night asked for, hotel's date */
    TurnSteps(Platform platform, HttpClient client, LocalDate firstDay) {
        this.platform = platform;
        this.probe = new Probe(platform, client);
        Http http = new Http(client, platform.url("simulators"));
        this.simulators = new Simulators(http);
        this.backlog = new Backlog(http);
        this.firstDay = firstDay;
    }

    @Override
    public Step step(int perSecond, Duration length) throws InterruptedException, SQLException {
        List<Long> pids = Processes.of(platform);
        Schedule schedule = new Schedule(perSecond, length);
        Map<String, String> wamids = new ConcurrentHashMap<>();
        long before = backlog.answers();
        Spent earlier = proc.spent(pids);
        int first = asked;
        asked += schedule.calls();
        try (Statements statements = new Statements(platform.settings());
                HealthWatch health = new HealthWatch(probe, LOOK)) {
            long calls = statements.calls();
            new Load(number -> ask(first + number, wamids)).open(schedule);
            double healthP95 = health.end();
            Duration drained = backlog.drained(before + schedule.calls());
            long answered = backlog.answers() - before;
            Latencies taken = taken(wamids);
            double each = Math.max(1, answered);
            Spent spent = proc.spent(pids).since(earlier);
            return new Step(
                    perSecond,
                    schedule.calls(),
                    answered,
                    taken.quantile(0.5),
                    taken.quantile(0.95),
                    taken.quantile(0.99),
                    drained,
                    spent.all() / each,
                    spent.share(),
                    (statements.calls() - calls) / each,
                    healthP95);
        }
    }

    private boolean ask(int number, Map<String, String> wamids) throws InterruptedException {
        String guest = Long.toString(FIRST_GUEST + number);
        LocalDate from = firstDay.plusDays(number % DAYS);
        LocalDate to = from.plusDays(1 + number / DAYS % NIGHTS);
        wamids.put(
                guest,
                simulators.write(
                        guest, "Do you have a room for two adults from " + words(from) + " to " + words(to) + "?"));
        return true;
    }

    /** By the simulator's own times of both messages. */
    private Latencies taken(Map<String, String> wamids) throws InterruptedException {
        Latencies latencies = new Latencies();
        for (Map.Entry<String, String> one : wamids.entrySet()) {
            List<ChatLine> since = simulators.chat(one.getKey()).stream()
                    .dropWhile(line -> !line.wamid().equals(one.getValue()))
                    .toList();
            since.stream()
                    .filter(ChatLine::fromHotel)
                    .findFirst()
                    .ifPresent(answer ->
                            latencies.add(Duration.between(since.getFirst().at(), answer.at())));
        }
        return latencies;
    }

    private static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }
}
