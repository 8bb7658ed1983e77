package io.conserje.local.bench.floor;

import io.conserje.local.bench.Load;
import io.conserje.local.bench.Report;
import io.conserje.local.bench.Schedule;
import io.conserje.local.bench.ServiceToken;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** More and more messages a second along empty hops, until they fall behind. */
public final class Floor {
    private static final int WARM_UP_RATE = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final double GROWTH = 1.25;
    private static final int MOST_STEPS = 14;

    private final EmptyHops hops;
    private final Chains chains;
    private final Costs costs;

    /** Of these hops, on the keys that they were started with. */
    public Floor(EmptyHops hops, HttpClient client, Map<String, String> settings, Costs costs) {
        this.hops = hops;
        this.chains = new Chains(hops, client, new ServiceToken(settings.getOrDefault("CONSERJE_SERVICE_KEYS", "")));
        this.costs = costs;
    }

    /**
     * The most messages a second that were held, a row for each step; 0 where not even the first was.
     *
     * @param from the first rate
     * @param length of each step
     */
    public int held(Report report, int from, Duration length) throws InterruptedException, SQLException {
        step(WARM_UP_RATE, WARM_UP);
        step(from, length);
        int held = 0;
        double rate = from;
        for (int i = 0; i < MOST_STEPS; i++) {
            FloorStep step = tried(report, (int) Math.round(rate), length);
            if (!step.isHeld()) {
                break;
            }
            held = step.perSecond();
            rate *= GROWTH;
        }
        return held;
    }

    /** The hops' JVMs may still compile, so that a rate that was not held has a second try. */
    private FloorStep tried(Report report, int perSecond, Duration length) throws InterruptedException, SQLException {
        FloorStep first = step(perSecond, length);
        row(report, first);
        if (first.isHeld()) {
            return first;
        }
        FloorStep second = step(perSecond, length);
        row(report, second);
        return second;
    }

    private FloorStep step(int perSecond, Duration length) throws InterruptedException, SQLException {
        Schedule schedule = new Schedule(perSecond, length);
        long before = chains.ended().count();
        long cpu = costs.cpuMillis(hops.pids());
        long statements = costs.statements();
        new Load(chains).open(schedule);
        Duration drained = chains.drained(before + schedule.calls());
        Ended after = chains.ended();
        long ended = after.count() - before;
        double each = Math.max(1, ended);
        return new FloorStep(
                perSecond,
                schedule.calls(),
                ended,
                drained,
                after.p95(),
                (costs.cpuMillis(hops.pids()) - cpu) / each,
                (costs.statements() - statements) / each);
    }

    private static void row(Report report, FloorStep step) {
        report.row(
                step.perSecond() + " messages a second along empty hops" + (step.isHeld() ? "" : ", not held"),
                String.format(
                        Locale.ROOT,
                        "%d of %d at the end, the last %.1f s after; p95 %d ms; each: %.1f ms of processor, %.0f statements",
                        step.ended(),
                        step.sent(),
                        step.drained().toMillis() / 1e3,
                        step.p95().toMillis(),
                        step.cpuMillis(),
                        step.statements()),
                "");
    }
}
