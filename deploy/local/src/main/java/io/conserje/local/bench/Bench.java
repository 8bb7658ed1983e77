package io.conserje.local.bench;

import io.conserje.local.LocalPlatform;
import java.util.List;

/** Runs {@code deploy/bench}; see {@link BenchOptions#USAGE}. */
public final class Bench {
    private Bench() {}

    /** Starts a platform with fresh data, measures it, and stops it. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(BenchOptions.USAGE);
            return;
        }
        BenchOptions options = options(List.of(arguments));
        LocalPlatform.launch(
                List.of("--fresh", "--journey"),
                options.sender() ? new SendingMeasurement(options) : new Measurements(options));
    }

    private static BenchOptions options(List<String> arguments) {
        try {
            return BenchOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("conserje: " + e.getMessage() + "; deploy/bench --help lists what there is");
            System.exit(2);
            throw e;
        }
    }
}
