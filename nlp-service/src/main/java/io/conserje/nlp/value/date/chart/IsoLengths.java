package io.conserje.nlp.value.date.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

/** Lengths of time in the figures of ISO 8601: PT1H30M, P2W. */
final class IsoLengths {

    private static final Pattern LENGTH =
            Pattern.compile("p(?=[\\dt])(?:\\d{1,3}[ymwd]){0,4}(?:t(?:\\d{1,3}[hms]){1,3})?");
    private static final int MOST_TOKENS = 15;

    private IsoLengths() {}

    static void find(String folded, List<Token> tokens, int start, ObjIntConsumer<String> found) {
        String first = tokens.get(start).text();
        if (!first.equals("p") && !first.equals("pt")) {
            return;
        }
        int end = start + 1;
        while (end < tokens.size()
                && end - start < MOST_TOKENS
                && tokens.get(end).glued()) {
            end++;
        }
        String text =
                folded.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        if (text.length() > 2 && LENGTH.matcher(text).matches()) {
            found.accept(text.toUpperCase(Locale.ROOT), end);
        }
    }
}
