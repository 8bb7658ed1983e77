package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits said one by one, as phones are dictated: "oh nine nine, double three one". */
public final class SpokenDigits {

    private static final int FEWEST = 7;
    private static final int MOST = 15;

    private final Words words;
    private final Pattern row;
    private final Pattern digit;

    /** A row of digits and where it is said. */
    record Row(int start, int end, String digits) {}

    /** Reads the digits of one language. */
    public SpokenDigits(Words words) {
        this.words = words;
        String one = "(?:(?:(?:{digit_twice}|{digit_thrice}) )?(?:{digit}|{zero_said}))";
        this.row = words.pattern("(?<!\\w)(?<p>(?:{plus_said}) )?" + one + "(?:[ ,-]{1,2}" + one + "){" + (FEWEST - 1)
                + "," + (MOST - 1) + "}(?!\\w)");
        this.digit = words.pattern(
                "(?:(?<two>{digit_twice})|(?<three>{digit_thrice})) (?<m>{digit}|{zero_said})|(?<d>{digit}|{zero_said})");
    }

    /** The rows of a folded text in their order; none where figures do the work. */
    List<Row> in(String folded) {
        List<Row> rows = new ArrayList<>();
        for (Matcher match = row.matcher(folded); match.find(); ) {
            rows.add(
                    new Row(match.start(), match.end(), (match.group("p") == null ? "" : "+") + digits(folded, match)));
        }
        return rows;
    }

    private String digits(String folded, Matcher said) {
        return digits(folded.substring(said.group("p") == null ? said.start() : said.end("p"), said.end()));
    }

    /** The figures of digits that are said one by one. */
    public String digits(String row) {
        StringBuilder digits = new StringBuilder();
        for (Matcher one = digit.matcher(row); one.find(); ) {
            int times = one.group("two") != null ? 2 : one.group("three") != null ? 3 : 1;
            digits.append(value(one.group("d") == null ? one.group("m") : one.group("d"))
                    .repeat(times));
        }
        return digits.toString();
    }

    private String value(String word) {
        String known = words.partOf("digit", word);
        return known.isEmpty() ? "0" : known;
    }
}
