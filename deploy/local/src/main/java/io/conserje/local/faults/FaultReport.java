package io.conserje.local.faults;

import io.conserje.local.bench.Report;
import io.conserje.local.faults.verdict.Entry;
import io.conserje.local.faults.verdict.Explanations;
import io.conserje.local.faults.verdict.Judgement;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.AdminApi;
import io.conserje.local.outside.Http;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;

/** Tells how a run went: the table, every guest for whom something did not hold, and one last line. */
final class FaultReport {
    private final Platform platform;
    private final HttpClient client;
    private final PrintStream out;

    FaultReport(Platform platform, HttpClient client, PrintStream out) {
        this.platform = platform;
        this.client = client;
        this.out = out;
    }

    /** Tells it, and keeps the table beside the platform's data; whether everything held. */
    boolean tell(Judgement judgement, long seed, String happened, List<Entry.Broke> troubles)
            throws InterruptedException {
        Report report = new Report(out);
        report.row("seed", Long.toString(seed), "");
        report.row("what happened", happened, "every copy taken");
        judgement.report(report, new Explanations(admin()));
        report.finish(Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"))
                .resolveSibling("faults.md"));
        judgement.violations(troubles).forEach(out::println);
        out.println(judgement.holds() ? "Everything held." : "Something did not hold; seed " + seed);
        return judgement.holds();
    }

    private AdminApi admin() {
        return new AdminApi(
                new Http(client, platform.url("gateway")),
                platform.settings().getOrDefault("CONSERJE_ADMIN_PASSWORD", ""));
    }
}
