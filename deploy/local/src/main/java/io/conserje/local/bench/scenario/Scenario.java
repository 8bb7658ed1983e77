package io.conserje.local.bench.scenario;

import io.conserje.local.bench.Report;
import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.StandardOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Puts one scenario on a platform; its table and charts are kept in the data folder. */
public final class Scenario implements Journeys {
    /** A number that may say as much as Meta lets any: at the usual 80 messages a second its pace would be measured, not turns. */
    private static final String FAST_NUMBER = "1000";

    private final ScenarioOptions options;

    /** The scenario of these options. */
    public Scenario(ScenarioOptions options) {
        this.options = options;
    }

    /** Statements are counted where turns are; what the environment sets of PostgreSQL is kept. */
    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("CONSERJE_QUIET_TIME", "0s"));
        if (isOfTurns()) {
            settings.put("CONSERJE_POSTGRES_OPTIONS", Statements.OPTION);
            settings.put("WHATSAPP_MESSAGES_PER_SECOND", FAST_NUMBER);
        }
        return settings;
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        Report report = new Report(StandardOut.utf8());
        Path results = Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"))
                .resolveSibling("bench-" + options.name());
        try (HttpClient client = Http.client()) {
            Files.createDirectories(results);
            boolean holds = isOfTurns()
                    ? turns(platform, client, report, results)
                    : new WebhookScenario(platform, client, options).play(report, results);
            report.row("thresholds", holds ? "held" : "broken", "held");
            report.finish(results.resolve("table.md"));
            return holds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    private boolean isOfTurns() {
        return options.name().equals("turns") || options.name().equals("floor");
    }

    private boolean turns(Platform platform, HttpClient client, Report report, Path results)
            throws IOException, InterruptedException, SQLException {
        FloorScenario floor = new FloorScenario(platform, client, options);
        if (options.name().equals("floor")) {
            floor.play(report, 0);
            return true;
        }
        TurnScenario turns = new TurnScenario(platform, client, options);
        boolean holds = turns.play(report, results);
        floor.play(report, turns.held());
        return holds;
    }
}
