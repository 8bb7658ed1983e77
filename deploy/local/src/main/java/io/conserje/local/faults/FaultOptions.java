package io.conserje.local.faults;

import io.conserje.local.faults.guest.Wish;
import java.time.Duration;
import java.util.List;

/**
 * How large a run of the fault suite is.
 *
 * @param guests how many talk
 * @param perMinute how many of them begin in a minute
 * @param seed decides what goes wrong when, and what guests do
 * @param freeze how long a frozen worker stays so
 * @param lateness how late the last copy of a message may come
 * @param pairs whether there are two of every service
 */
record FaultOptions(int guests, int perMinute, long seed, Duration freeze, Duration lateness, boolean pairs) {
    static final String USAGE = """
            Usage: deploy/up --faults [--guests N] [--per-minute N] [--seed N] [--freeze SECONDS] [--late SECONDS] [--pairs] [--help]
            Starts a platform of its own (fresh data in $CONSERJE_DATA/faults, free ports), lets guests book in four languages while
            services are killed, stores stopped, a worker frozen and neighbours broken, and counts at the simulators what came of it.
            Exits 0 when every guest has each answer once and in order and each told booking stands once, else 1.
              --guests N        how many talk (1000; 1200 at most)
              --per-minute N    how many begin in a minute (60)
              --seed N          repeats a run's troubles and guests (printed by every run; by default another one each time)
              --freeze SECONDS  how long a frozen worker stays so (60)
              --late SECONDS    every message comes 1 to 5 times, the last copy so much later (60)
              --pairs           two of every service at once behind a round robin (Linux)""";

    /** How long guests keep coming, and troubles with them. */
    Duration length() {
        return Duration.ofMillis(guests * 60_000L / perMinute);
    }

    /**
     * Reads the command line.
     *
     * @param otherwise the seed where none is given
     * @throws IllegalArgumentException if an option is unknown or no number
     */
    static FaultOptions parse(List<String> arguments, long otherwise) {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--guests", "--per-minute", "--seed", "--freeze", "--late" -> i++;
                case "--faults", "--pairs" -> {}
                default -> throw new IllegalArgumentException("unknown option " + arguments.get(i));
            }
        }
        FaultOptions options = new FaultOptions(
                (int) number(arguments, "--guests", 1_000),
                (int) number(arguments, "--per-minute", 60),
                number(arguments, "--seed", otherwise),
                Duration.ofSeconds(number(arguments, "--freeze", 60)),
                Duration.ofSeconds(number(arguments, "--late", 60)),
                arguments.contains("--pairs"));
        if (options.guests() > Wish.MOST_GUESTS) {
            throw new IllegalArgumentException("--guests is at most " + Wish.MOST_GUESTS);
        }
        return options;
    }

    private static long number(List<String> arguments, String option, long otherwise) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(option + " needs a number");
        }
        return Long.parseLong(arguments.get(at + 1));
    }
}
