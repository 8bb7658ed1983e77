package io.conserje.local.faults;

import io.conserje.local.LocalPlatform;
import io.conserje.local.faults.pair.Pairs;
import io.conserje.local.journey.Journeys;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.StandardOut;
import io.conserje.local.setting.FreePorts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Runs {@code deploy/up --faults}; see {@link FaultOptions#USAGE}. */
public final class FaultSuite implements Journeys {
    private static final int SEEDS = 1_000_000;
    private static final List<String> PORTS = List.of(
            "GATEWAY_PORT",
            "ORCHESTRATOR_PORT",
            "NLP_PORT",
            "PMS_ADAPTER_PORT",
            "AUDIO_PORT",
            "MESSAGING_PORT",
            "SIMULATORS_PORT",
            "POSTGRES_PORT",
            "REDIS_PORT");

    private final FaultOptions options;

    private FaultSuite(FaultOptions options) {
        this.options = options;
    }

    /** Starts a platform with fresh data on free ports, plays on it, and stops it. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.println(FaultOptions.USAGE);
            return;
        }
        LocalPlatform.launch(List.of("--fresh", "--journey"), new FaultSuite(options(words)));
    }

    /** Time-outs short enough that a run of minutes sees what follows them; the environment wins. */
    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(FreePorts.of(PORTS));
        settings.putAll(Map.of(
                "QLOAPPS_READ_TIMEOUT", "2s",
                "QLOAPPS_WRITE_TIMEOUT", "3s",
                "CONSERJE_QUIET_TIME", "200ms",
                "WHATSAPP_READ_TIMEOUT", "5s",
                "MESSAGING_UNKNOWN_SETTLES_AFTER", "20s"));
        return settings;
    }

    @Override
    public boolean run(Platform platform) throws InterruptedException {
        PrintStream out = StandardOut.utf8();
        try (HttpClient client = Http.client()) {
            return options.pairs()
                    ? withPairs(platform, client, out)
                    : new FaultRun(platform, client, options, out, null).holds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean withPairs(Platform platform, HttpClient client, PrintStream out)
            throws IOException, InterruptedException {
        try (Pairs pairs = Pairs.start(platform, client)) {
            boolean holds = new FaultRun(platform, client, options, out, pairs).holds();
            out.println("Connections of each pair: " + pairs.shares());
            return holds && pairs.idle().isEmpty();
        }
    }

    private static FaultOptions options(List<String> arguments) {
        try {
            return FaultOptions.parse(arguments, RandomGenerator.getDefault().nextInt(1, SEEDS));
        } catch (IllegalArgumentException e) {
            System.err.println("conserje: " + e.getMessage() + "; deploy/up --faults --help lists what there is");
            System.exit(2);
            throw e;
        }
    }
}
