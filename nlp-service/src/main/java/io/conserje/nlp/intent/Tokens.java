package io.conserje.nlp.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a folded text apart into words, signs of question and exclamation, and one sign for any figure. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}']+|\\d+|\\?|!");

    /** What French ties to the next word: "l'ascenseur" is about the same thing as "ascenseur". */
    private static final Pattern ELISION = Pattern.compile("(l|d|j|n|s|t|m|c|qu|jusqu|lorsqu|puisqu)'(.+)");

    private static final String FIGURE = "#";
    private static final int MOST = 120;
    private static final int LONGEST = 24;

    private Tokens() {}

    /** The tokens in order, at most as many as a long message has. */
    static List<String> of(String folded) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find() && tokens.size() < MOST) {
            String token = matcher.group();
            Matcher elided = ELISION.matcher(token);
            if (Character.isDigit(token.charAt(0))) {
                tokens.add(FIGURE);
            } else if (elided.matches()) {
                tokens.add(elided.group(1) + "'");
                tokens.add(shortened(elided.group(2)));
            } else {
                tokens.add(shortened(token));
            }
        }
        return tokens;
    }

    private static String shortened(String token) {
        return token.length() > LONGEST ? token.substring(0, LONGEST) : token;
    }
}
