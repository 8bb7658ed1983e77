package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts as a form has them, behind their names: "rooms: 2", "Noches: 3", "children: none". */
public final class LabelledCounts implements Extractor {

    private static final Map<String, String> TYPES = Map.of(
            "rooms", EntityTypes.ROOMS,
            "nights", EntityTypes.NIGHTS,
            "adults", EntityTypes.ADULTS,
            "children", EntityTypes.CHILDREN,
            "guests", EntityTypes.GUESTS);

    private final Numerals numerals;
    private final Pattern pattern;

    /** Reads the forms of one language. */
    public LabelledCounts(Words words) {
        this.numerals = new Numerals(words);
        this.pattern = words.pattern("(?<!\\w)(?<![\\d'] )(?:(?<rooms>{rooms_label})|(?<nights>{nights_label})"
                + "|(?<adults>{adults_label})|(?<children>{children_label})|(?<guests>{guests_label}))"
                + "(?: ?[:=] ?| [-\u2013] )(?:(?<n>\\d{1,2}|{number})|(?<none>{nothing_at_all}|no))"
                + "(?![\\w:/%]|[.,-]\\d| ?,? ?\\d| ?\\([^)]{0,24}\\d)"
                + "(?= ?(?:[.,;)(/|\\n]|$)| (?:(?:{and}) )?\\p{L}+(?: \\p{L}+){0,2} ?[:=]| [-\u2013&+] )");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            TYPES.forEach((group, type) -> {
                if (match.group(group) != null) {
                    int start = match.start(group);
                    int end = match.end("n") < 0 ? match.end("none") : match.end("n");
                    count(match).ifPresent(count -> values.add(Value.of(type, start, end, count)));
                }
            });
        }
        return values;
    }

    /** Nobody is a count of children alone: "rooms: none" books nothing. */
    private OptionalInt count(Matcher match) {
        boolean none = match.group("none") != null || match.group("n").matches("0+");
        if (none) {
            return match.group("children") == null ? OptionalInt.empty() : OptionalInt.of(0);
        }
        return numerals.parse(match.group("n"));
    }
}
