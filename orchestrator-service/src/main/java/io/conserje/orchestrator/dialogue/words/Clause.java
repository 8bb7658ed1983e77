package io.conserje.orchestrator.dialogue.words;

import java.util.regex.Pattern;

/** Patterns of what has a clause of a folded text for itself, whatever the other clauses say. */
public final class Clause {

    private static final int MOST_AROUND = 12;

    private Clause() {}

    /**
     * What stands between where a clause begins and where it or the text ends, as the group {@code said}.
     *
     * @param around what may stand beside it and begins another clause, too, as alternatives of a regular expression
     * @param forms what it may be, each a regular expression
     */
    public static Pattern of(String around, String... forms) {
        String beside = "(?:" + around + "|,)";
        return Pattern.compile("(?:^|(?<=, )|(?<= (?:" + around + ") ))(?:" + beside + " ){0," + MOST_AROUND
                + "}(?<said>(?:" + String.join(")|(?:", forms) + "))(?=$| " + beside + "(?: |$))");
    }
}
