package io.conserje.local.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param seconds how long webhooks come
 * @param rate webhooks a second
 * @param turns availability questions, one after the other
 * @param idle seconds before the idle memory is read
 * @param slowDisk whether every commit waits 3 ms
 * @param sender whether sending is measured, and nothing else
 * @param unloaded whether turns are measured, and nothing else
 * @param limit what the number may send in a second while sending is measured
 */
record BenchOptions(
        int seconds, int rate, int turns, int idle, boolean slowDisk, boolean sender, boolean unloaded, int limit) {
    static final String USAGE = """
            Usage: deploy/bench [--seconds N] [--rate N] [--turns N] [--idle N] [--slow-disk] [--unloaded] [--sender [--limit N]] [--help]
            Starts a platform of its own and measures it; CONSERJE_DATA and the ports come from the environment.
              --seconds N   how long webhooks come (60)
              --rate N      webhooks a second (500)
              --turns N     availability questions, one after the other (100)
              --idle N      seconds before the idle memory is read (60)
              --slow-disk   lets every commit wait 3 ms, so that a fast disk hides nothing
              --unloaded    measures the questions alone, and where their time goes
              --sender      measures sending alone: one messaging-service as fast as its number may, seen by the receiver
              --limit N     what that number may send in a second (1000)""";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if an option is unknown or no number
     */
    static BenchOptions parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--seconds", "--rate", "--turns", "--idle", "--limit" -> i++;
                case "--slow-disk", "--sender", "--unloaded" -> {}
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        return new BenchOptions(
                number(arguments, "--seconds", 60),
                number(arguments, "--rate", 500),
                number(arguments, "--turns", 100),
                number(arguments, "--idle", 60),
                arguments.contains("--slow-disk"),
                arguments.contains("--sender"),
                arguments.contains("--unloaded"),
                number(arguments, "--limit", 1000));
    }

    private static int number(List<String> arguments, String option, int standard) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return standard;
        }
        if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(option + " needs a number");
        }
        return Integer.parseInt(arguments.get(at + 1));
    }
}
