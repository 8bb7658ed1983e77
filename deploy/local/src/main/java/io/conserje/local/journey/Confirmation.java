package io.conserje.local.journey;

import io.conserje.local.outside.ChatLine;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the reference of the hotel's own system out of an answer. */
public final class Confirmation {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{9}\\b");

    private Confirmation() {}

    /** The reference in an answer; empty where the answer confirms nothing. */
    public static Optional<String> reference(ChatLine answer) {
        return REFERENCE
                .matcher(answer.text())
                .results()
                .map(MatchResult::group)
                .findFirst();
    }
}
