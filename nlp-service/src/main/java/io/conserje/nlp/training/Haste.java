package io.conserje.nlp.training;

import java.util.Random;
import java.util.regex.Matcher;

/** Writes a text as in a hurry: short spellings of the language, slips of the thumb, no signs between sentences. */
final class Haste {

    private static final int SHORTEST_SLIP = 8;
    private static final int SPELT = 60;

    private final Pieces pieces;

    Haste(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The text with one or two of all these, whatever chance says. */
    String of(String text, Random random) {
        String written = chance(50, random) ? spelt(text, random) : text;
        written = chance(60, random) ? slip(written, random) : written;
        written = chance(25, random) ? slip(written, random) : written;
        return chance(40, random) ? unmarked(written) : written;
    }

    /** Some words as in a short message: lines {@code word = short} of the language. */
    String spelt(String text, Random random) {
        String written = text;
        for (String line : pieces.all("spelling")) {
            String[] parts = line.split(" = ", 2);
            if (parts.length == 2 && chance(SPELT, random)) {
                written = written.replaceAll(
                        "(?i)(?<![\\p{L}'])" + parts[0] + "(?![\\p{L}'])", Matcher.quoteReplacement(parts[1]));
            }
        }
        return written;
    }

    /** Two letters swapped, one forgotten or one doubled; a short text is left as it is. */
    static String slip(String text, Random random) {
        if (text.length() <= SHORTEST_SLIP) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private static String unmarked(String text) {
        String bare = text.replaceAll("[\u00bf\u00a1?!.,;:]+(?=\\s|$)|[\u00bf\u00a1]", "")
                .strip();
        return bare.isEmpty() ? text : bare;
    }

    private static boolean chance(int percent, Random random) {
        return random.nextInt(100) < percent;
    }
}
