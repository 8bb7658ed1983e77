package io.conserje.local.bench;

import io.conserje.local.LocalPlatform;
import io.conserje.local.bench.scenario.Scenario;
import io.conserje.local.bench.scenario.ScenarioOptions;
import io.conserje.local.journey.Journeys;
import java.util.List;

/** Runs {@code deploy/bench}; see {@link BenchOptions#USAGE}. */
public final class Bench {
    private Bench() {}

    /** Starts a platform with fresh data, measures it, and stops it. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(BenchOptions.USAGE);
            System.out.println();
            System.out.println(ScenarioOptions.USAGE);
            return;
        }
        LocalPlatform.launch(List.of("--fresh", "--journey"), work(List.of(arguments)));
    }

    private static Journeys work(List<String> arguments) {
        try {
            return ScenarioOptions.isOne(arguments)
                    ? new Scenario(ScenarioOptions.parse(arguments))
                    : figures(BenchOptions.parse(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("conserje: " + e.getMessage() + "; deploy/bench --help lists what there is");
            System.exit(2);
            throw e;
        }
    }

    private static Journeys figures(BenchOptions options) {
        return switch (options.part()) {
            case EVERYTHING -> new Measurements(options);
            case TURNS -> new UnloadedTurns(options);
            case ACKNOWLEDGEMENTS -> new AcknowledgementMeasurement(options);
            case STEADY -> new SteadyMeasurement(options);
            case SENDING -> new SendingMeasurement(options);
        };
    }
}
