package io.conserje.local.bench.floor;

import io.conserje.local.bench.Load;
import io.conserje.local.bench.Report;
import io.conserje.local.bench.Schedule;
import io.conserje.local.bench.ServiceToken;
import io.conserje.local.bench.pace.Ascent;
import io.conserje.local.bench.pace.WarmUp;
import io.conserje.local.bench.vitals.Spent;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** More and more messages a second along empty hops, until they fall behind. */
public final class Floor {
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
        List<FloorStep> warmUp = WarmUp.of(this::step);
        report.row(
                "empty hops, warm after " + warmUp.size() + " steps",
                String.format(
                        Locale.ROOT,
                        "%.1f ms of processor each, %.1f when cold",
                        warmUp.getLast().cpuMillis(),
                        warmUp.getFirst().cpuMillis()),
                "");
        List<FloorStep> steps =
                new Ascent<>(this::step, length, (FloorStep step) -> row(report, step)).climb(rates(from));
        return Ascent.held(steps).map(FloorStep::perSecond).orElse(0);
    }

    private static IntStream rates(int from) {
        return IntStream.range(0, MOST_STEPS).map(i -> (int) Math.round(from * Math.pow(GROWTH, i)));
    }

    private FloorStep step(int perSecond, Duration length) throws InterruptedException, SQLException {
        Schedule schedule = new Schedule(perSecond, length);
        long before = chains.ended().count();
        Spent earlier = costs.spent(hops.pids());
        long statements = costs.statements();
        new Load(chains).open(schedule);
        Duration drained = chains.drained(before + schedule.calls());
        Ended after = chains.ended();
        long ended = after.count() - before;
        double each = Math.max(1, ended);
        Spent spent = costs.spent(hops.pids()).since(earlier);
        return new FloorStep(
                perSecond,
                schedule.calls(),
                ended,
                drained,
                after.p95(),
                spent.all() / each,
                spent.share(),
                (costs.statements() - statements) / each);
    }

    private static void row(Report report, FloorStep step) {
        report.row(
                step.perSecond() + " messages a second along empty hops" + (step.isHeld() ? "" : ", not held"),
                String.format(
                        Locale.ROOT,
                        "%d of %d at the end, the last %.1f s after; p95 %d ms; each: %.1f ms of processor (%.0f %% of it compiling), %.0f statements",
                        step.ended(),
                        step.sent(),
                        step.drained().toMillis() / 1e3,
                        step.p95().toMillis(),
                        step.cpuMillis(),
                        100 * step.compiling(),
                        step.statements()),
                "");
    }
}
