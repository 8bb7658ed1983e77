package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Report;
import io.conserje.local.bench.floor.Costs;
import io.conserje.local.bench.floor.EmptyHops;
import io.conserje.local.bench.floor.Floor;
import io.conserje.local.bench.vitals.Proc;
import io.conserje.local.bench.vitals.Spent;
import io.conserje.local.bench.vitals.Watch;
import io.conserje.local.journey.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Empty hops on the stores of a platform, whose services are stopped for it: what the machine could do if turns were nothing. */
final class FloorScenario {
    private final Platform platform;
    private final HttpClient client;
    private final ScenarioOptions options;
    private final Proc proc = new Proc(Path.of("/proc"));

    FloorScenario(Platform platform, HttpClient client, ScenarioOptions options) {
        this.platform = platform;
        this.client = client;
        this.options = options;
    }

    /**
     * Plays it, and sets the turns against it.
     *
     * @param turns a second that were held, 0 where none were measured
     */
    void play(Report report, int turns) throws IOException, InterruptedException, SQLException {
        for (String service : Watch.SERVICES) {
            platform.stop(service);
        }
        Path root = Path.of(System.getProperty("conserje.root", "")).toAbsolutePath();
        Map<String, String> settings = platform.settings();
        try (Statements statements = new Statements(settings);
                EmptyHops hops = EmptyHops.start(root, settings, client)) {
            int held =
                    new Floor(hops, client, settings, costs(statements)).held(report, options.rate(), options.length());
            report.row("messages a second along empty hops that are held", Integer.toString(held), "");
            if (turns > 0 && held > 0) {
                report.row(
                        "turns against empty hops",
                        String.format(Locale.ROOT, "%.0f %%", 100.0 * turns / held),
                        "≥ 50 %");
            }
        }
    }

    private Costs costs(Statements statements) {
        List<Long> stores = Stream.of("postgres", "redis").map(platform::pid).toList();
        return new Costs() {
            @Override
            public Spent spent(List<Long> pids) {
                return proc.spent(pids).and(proc.spent(stores));
            }

            @Override
            public long statements() throws SQLException {
                return statements.calls();
            }
        };
    }
}
