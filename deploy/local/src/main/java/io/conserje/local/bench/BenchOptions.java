package io.conserje.local.bench;

import java.util.List;
import java.util.Map;

/**
 * How much is measured.
 *
 * @param seconds how long webhooks come
 * @param rate webhooks a second
 * @param turns availability questions, one after the other
 * @param idle seconds before the idle memory is read
 * @param slowDisk whether every commit waits 3 ms
 * @param part what is measured
 * @param limit what the number may send in a second while sending is measured
 */
record BenchOptions(int seconds, int rate, int turns, int idle, boolean slowDisk, Part part, int limit) {
    static final String USAGE = """
            Usage: deploy/bench [--seconds N] [--rate N] [--turns N] [--idle N] [--slow-disk] [--unloaded] [--acks] [--steady] [--sender [--limit N]] [--help]
            Starts a platform of its own and measures it; CONSERJE_DATA and the ports come from the environment.
              --seconds N   how long webhooks come (60)
              --rate N      webhooks a second (500)
              --turns N     availability questions, one after the other (100)
              --idle N      seconds before the idle memory is read (60)
              --slow-disk   lets every commit wait 3 ms, so that a fast disk hides nothing
              --unloaded    measures the questions alone, and where their time goes
              --acks        measures acknowledgements alone: as many as go through, beside bare inserts, and what each costs whom
              --steady      measures one rate alone (--rate, --seconds): a number at its limit over kept connections, all of it looked for afterwards
              --sender      measures sending alone: one messaging-service as fast as its number may, seen by the receiver
              --limit N     what that number may send in a second (1000)""";

    /** What is measured: everything, or one thing and nothing else. */
    enum Part {
        EVERYTHING,
        TURNS,
        ACKNOWLEDGEMENTS,
        STEADY,
        SENDING
    }

    private static final Map<String, Part> PARTS = Map.of(
            "--unloaded",
            Part.TURNS,
            "--acks",
            Part.ACKNOWLEDGEMENTS,
            "--steady",
            Part.STEADY,
            "--sender",
            Part.SENDING);

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if an option is unknown or no number
     */
    static BenchOptions parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--seconds", "--rate", "--turns", "--idle", "--limit" -> i++;
                case "--slow-disk", "--sender", "--unloaded", "--acks", "--steady" -> {}
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        return new BenchOptions(
                number(arguments, "--seconds", 60),
                number(arguments, "--rate", 500),
                number(arguments, "--turns", 100),
                number(arguments, "--idle", 60),
                arguments.contains("--slow-disk"),
                part(arguments),
                number(arguments, "--limit", 1000));
    }

    private static Part part(List<String> arguments) {
        return arguments.stream()
                .filter(PARTS::containsKey)
                .map(PARTS::get)
                .findFirst()
                .orElse(Part.EVERYTHING);
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
