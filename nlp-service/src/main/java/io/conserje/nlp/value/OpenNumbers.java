package io.conserje.nlp.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers to choose from: "2 or 3", "2-3 nights", "between 2 and 3 nights", "three nights, maybe four". */
final class OpenNumbers {

    private static final int MOST = 4;
    private static final int MOST_BY_SIGN = 20;
    private static final int MOST_APART_BY_SIGN = 4;

    private final Numerals numerals;
    private final Pattern joint;
    private final Pattern ahead;
    private final Pattern between;
    private final Pattern signed;
    private final Pattern behind;

    OpenNumbers(Words words) {
        this.numerals = new Numerals(words);
        String number = "(?:\\d{1,2}|{number}|{one_article})";
        String or = "(?:,? (?:{or_day})(?: (?:{perhaps}))?|,? (?:{perhaps})) ";
        String alone = "(?<![\\w.,:/€$£+-])";
        String end = "(?![\\w:/%€]|[.,-]\\d|[ -](?:{number})(?!\\w))";
        String counted =
                "(?= ?(?:{rooms}|{people}|{adults}|{children}|{nights}|{loose_roomtype}|{roomtype}|{room_adjective})(?!\\w))";
        this.joint = words.pattern(" (?:{or_day}|{perhaps}) ");
        this.ahead = words.pattern(
                alone + "(?<joint>(?<other>" + number + ")(?!\\w)" + or + ")(?<number>" + number + ")" + end);
        this.between = words.pattern(
                "(?<!\\w)(?<joint>(?:{between_counts}) (?<other>" + number
                        + ") (?:{and}) )(?<number>" + number + ")" + end + "(?:" + counted
                        + "|(?<=(?<!\\w)(?:{ourselves}) (?:{between_counts}) \\d{1,2} (?:{and}) \\d{1,2})(?! (?:{month}|{of})(?!\\w)))");
        this.signed = words.pattern(alone
                + "(?<joint>(?<other>\\d{1,2})(?<sign> ?[-\u2013/] ?| (?:{count_to}) ))(?<number>\\d{1,2})" + end
                + "(?:" + counted
                + "|(?<=(?<!\\w)(?:{ourselves}) \\d{1,2} ?(?:[-\u2013/]|(?:{count_to})) ?\\d{1,2})(?! (?:{month}|{of})(?!\\w)))"
                + "(?<!(?<!\\w)(?:{range_from}|{nights_from}) \\d{1,2} (?:{count_to}) \\d{1,2})");
        this.behind = words.pattern(alone + "(?<number>" + number + ")(?: \\p{L}+){1,3}?(?<joint>" + or + "(?<other>"
                + number + "))(?= ?(?:[.,;!?)](?!\\d)|$)| (?:{open_end})(?!\\w))");
    }

    /** The numbers in the order in which they are looked for, none of them in two choices. */
    List<OpenNumber> in(String folded) {
        List<OpenNumber> found = new ArrayList<>();
        boolean joined = joint.matcher(folded).find();
        if (joined) {
            add(found, ahead.matcher(folded));
        }
        add(found, signed.matcher(folded));
        add(found, between.matcher(folded));
        if (joined) {
            add(found, behind.matcher(folded));
        }
        return found;
    }

    private void add(List<OpenNumber> found, Matcher match) {
        while (found.size() < MOST && match.find()) {
            OpenNumber number = new OpenNumber(
                    match.start("number"),
                    match.end("number"),
                    numerals.parse(match.group("number")).orElse(0),
                    match.start("joint"),
                    match.end("joint"),
                    numerals.parse(match.group("other")).orElse(0));
            boolean near = !match.namedGroups().containsKey("sign") || isNear(number, match.group("sign"));
            if (near && number.isOne() && found.stream().noneMatch(number::overlaps)) {
                found.add(number);
            }
        }
    }

    /** "2-3 nights"; "1-10 rooms" and "2/5 guests" are something else. */
    private static boolean isNear(OpenNumber choice, String sign) {
        int apart = choice.number() - choice.other();
        return apart > 0
                && choice.number() <= MOST_BY_SIGN
                && apart <= (sign.strip().equals("/") ? 1 : MOST_APART_BY_SIGN);
    }
}
