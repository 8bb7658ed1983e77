package io.conserje.messaging.whatsapp.template;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as Meta lists it.
 *
 * @param language as Meta writes it, {@code es} or {@code es_AR}
 * @param status {@code APPROVED}, {@code PAUSED}, {@code REJECTED} …
 * @param category {@code UTILITY}, {@code MARKETING} or {@code AUTHENTICATION}
 * @param body its words with gaps in double braces
 * @param needsMore whether its header or a button has a gap too, which no purpose can fill
 */
record ApprovedTemplate(String name, String language, String status, String category, String body, boolean needsMore) {
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*(\\w{1,64})\\s*}}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Meta takes so many characters in the words of a template, gaps filled (codes 132005 and 132018 beyond). */
    private static final int LONGEST_BODY = 1024;

    /** The names of its gaps in their order, each once: 1, 2 … or words. */
    List<String> gaps() {
        return GAP.matcher(body)
                .results()
                .map(gap -> gap.group(1))
                .distinct()
                .sorted(ApprovedTemplate::byNumber)
                .toList();
    }

    /** Whether Meta would take it with these values. */
    boolean takes(List<String> values) {
        return status.equals("APPROVED")
                && !needsMore
                && gaps().size() == values.size()
                && values.stream().noneMatch(String::isBlank)
                && filledLength(values) <= LONGEST_BODY;
    }

    /** Whether its gaps have names instead of numbers. */
    boolean isNamed() {
        return gaps().stream().anyMatch(gap -> !NUMBER.matcher(gap).matches());
    }

    private int filledLength(List<String> values) {
        List<String> gaps = gaps();
        String filled = GAP.matcher(body).replaceAll(gap -> Matcher.quoteReplacement(value(gap, gaps, values)));
        return filled.codePointCount(0, filled.length());
    }

    private static String value(MatchResult gap, List<String> gaps, List<String> values) {
        return values.get(gaps.indexOf(gap.group(1)));
    }

    /** Numbers by size; names stay as they stand. */
    private static int byNumber(String one, String other) {
        boolean numbers = NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : 0;
    }
}
