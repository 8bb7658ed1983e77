package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Report;
import io.conserje.local.bench.pace.Ascent;
import io.conserje.local.bench.pace.WarmUp;
import io.conserje.local.journey.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** More and more questions a second until the platform falls behind; the step before is what it holds. */
final class TurnScenario {
    private static final int STEPS = 8;
    private static final int DAYS_AHEAD = 20;
    private static final double MOST_HEALTH_MILLIS = 50;

    private final TurnSteps turns;
    private final ScenarioOptions options;
    private int held;

    TurnScenario(Platform platform, HttpClient client, ScenarioOptions options) {
        this.turns =
                new TurnSteps(platform, client, LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD));
        this.options = options;
    }

    /** Turns a second that were held; 0 where none were. */
    int held() {
        return held;
    }

    /** Plays it; whether at least one step was held, with health answered in time. */
    boolean play(Report report, Path folder) throws IOException, InterruptedException, SQLException {
        List<Step> warmUp = WarmUp.of(turns);
        row(report, "soon after the start", warmUp.getFirst());
        row(report, "warm after " + warmUp.size() + " steps", warmUp.getLast());
        List<Step> steps = new Ascent<>(turns, options.length(), (Step step) -> row(report, "", step))
                .climb(IntStream.rangeClosed(1, STEPS).map(i -> Math.max(1, options.rate() * i / STEPS)));
        Step last = Ascent.held(steps).orElse(null);
        held = last == null ? 0 : last.perSecond();
        report.row("turns a second that are held", Integer.toString(held), "");
        Files.writeString(folder.resolve("turns.svg"), chart(steps).svg());
        return last != null && last.healthP95() <= MOST_HEALTH_MILLIS;
    }

    private static void row(Report report, String when, Step step) {
        report.row(
                step.perSecond()
                        + " questions a second"
                        + (when.isEmpty() ? "" : ", " + when)
                        + (step.isHeld() ? "" : ", not held"),
                String.format(
                        Locale.ROOT,
                        "%d of %d answered, the last %.1f s after; p50 %d, p95 %d, p99 %d ms; a turn: %.0f ms of processor (%.0f %% of it compiling), %.0f statements; health p95 %.0f ms",
                        step.answered(),
                        step.asked(),
                        step.drained().toMillis() / 1e3,
                        step.p50().toMillis(),
                        step.p95().toMillis(),
                        step.p99().toMillis(),
                        step.cpuMillis(),
                        100 * step.compiling(),
                        step.statements(),
                        step.healthP95()),
                "health p95 ≤ 50 ms");
    }

    private static Chart chart(List<Step> steps) {
        return new Chart(
                "A turn, from the question to the accepted answer, ms",
                "questions a second",
                List.of(line("p50", steps, Step::p50), line("p95", steps, Step::p95), line("p99", steps, Step::p99)));
    }

    private static Chart.Line line(String name, List<Step> steps, Function<Step, Duration> quantile) {
        return new Chart.Line(
                name,
                steps.stream()
                        .map(step -> new Chart.Point(
                                step.perSecond(), quantile.apply(step).toMillis()))
                        .toList());
    }
}
