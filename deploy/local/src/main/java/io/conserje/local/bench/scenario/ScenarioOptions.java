package io.conserje.local.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Which scenario, and how much of it.
 *
 * @param name of the scenario
 * @param rate webhooks (of {@code turns} and {@code floor}: questions) a second at its highest
 * @param length of its main part; of {@code turns} and {@code floor}: of each step
 */
public record ScenarioOptions(String name, int rate, Duration length) {
    /** The text of {@code --help}. */
    public static final String USAGE = """
            Usage: deploy/bench smoke|load|stress|spike|soak|turns|floor [--rate N] [--seconds N] [--slow-disk]
            Starts a platform of its own and puts one scenario on it; exits 0 when its thresholds hold, else 1.
              smoke   5 webhooks a second for 20 s
              load    500 a second for 60 s: none refused, median ≤ 250 ms, less than 1 % above 1 s
              stress  up to 3,000 a second within 60 s: what is too much is told to come again (503), nothing else
              spike   a tenth of 2,000 a second, then all of it for 20 s, then a tenth: as stress
              soak    350 a second for 20 minutes: as load, and memory, threads and connections stay flat
              turns   questions for rooms, more a second with each step of 25 s up to 40, once it is warm: what can be held, what a turn
                      costs, and how much of the floor that is
              floor   that floor alone: empty services in the places of ours, from 40 messages a second on, once they are warm
              --rate N      another rate
              --seconds N   another length""";

    private static final Map<String, ScenarioOptions> STANDARD = Map.of(
            "smoke", new ScenarioOptions("smoke", 5, Duration.ofSeconds(20)),
            "load", new ScenarioOptions("load", 500, Duration.ofSeconds(60)),
            "stress", new ScenarioOptions("stress", 3_000, Duration.ofSeconds(60)),
            "spike", new ScenarioOptions("spike", 2_000, Duration.ofSeconds(60)),
            "soak", new ScenarioOptions("soak", 350, Duration.ofMinutes(20)),
            "turns", new ScenarioOptions("turns", 40, Duration.ofSeconds(25)),
            "floor", new ScenarioOptions("floor", 40, Duration.ofSeconds(15)));

    /** Whether this is the command line of a scenario. */
    public static boolean isOne(List<String> arguments) {
        return !arguments.isEmpty() && STANDARD.containsKey(arguments.getFirst());
    }

    /**
     * Reads the command line of a scenario.
     *
     * @throws IllegalArgumentException if it is none, or an option is unknown or no number
     */
    public static ScenarioOptions parse(List<String> arguments) {
        ScenarioOptions standard = arguments.isEmpty() ? null : STANDARD.get(arguments.getFirst());
        if (standard == null) {
            throw new IllegalArgumentException("there is no such scenario");
        }
        int rate = standard.rate();
        Duration length = standard.length();
        for (int i = 1; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--rate" -> rate = number(arguments, ++i);
                case "--seconds" -> length = Duration.ofSeconds(number(arguments, ++i));
                case "--slow-disk" -> {
                    // Taken by the script: it is a setting of PostgreSQL.
                }
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        return new ScenarioOptions(standard.name(), rate, length);
    }

    private static int number(List<String> arguments, int at) {
        if (at >= arguments.size() || !arguments.get(at).matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " needs a number");
        }
        return Integer.parseInt(arguments.get(at));
    }
}
