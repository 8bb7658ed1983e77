package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rooms by their numbers, one after another: "rooms 3, 4 and 5", "room 5 and the 6", "four in the 18 and six in the 9"; and a suite by its own. */
public final class ListedDoors {

    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");

    private final Pattern several;
    private final Pattern alsoThis;
    private final Pattern suite;
    private final Pattern shared;

    /** Knows the rooms of one language; what no room's number is followed by ends each. */
    ListedDoors(Words words, String tail) {
        String joint = "(?: ?[,&/] ?|,? (?:{and}) )(?:(?:{article}|{door_article}) )?";
        this.several =
                words.pattern("(?<!\\w)(?<!\\d )(?:{rooms})(?<=s)(?:,|:)? (?:(?:{number_sign}) ?)?(?<l>\\d{1,4}(?:"
                        + joint + "\\d{1,4}(?!\\w))+)" + tail);
        this.alsoThis = words.pattern(
                "(?<!\\w)(?:{room_word}) \\d{1,4},? (?:{and}) (?:{article}|{door_article}) (?<l>\\d{1,4})(?!\\w)"
                        + tail);
        this.suite = words.pattern(
                "(?<!\\w)(?<!(?:{suite_ahead}) )suite (?:(?:{number_sign}) ?)?(?<l>\\d{1,4})(?!\\w)(?! (?:{and}) \\d)"
                        + tail);
        this.shared = shared(words);
    }

    /** "four in the 18 and six in the 9": people by the rooms that they sleep in. */
    static Pattern shared(Words words) {
        String some = "(?:{n})(?: (?:{of_us_all}))?(?: (?:{sleeps}))? (?:{in_door}) ";
        return words.pattern("(?<!\\w)(?<p>" + some + ")(?<l>\\d{1,4})(?:,| (?:{and})|, (?:{and})) (?<q>" + some
                + ")(?<m>\\d{1,4})(?= ?[.,;!?)]| ?$| (?:{and}|{room_place_end})(?!\\w))");
    }

    /** Each of them, in no order. */
    List<Value> in(String folded) {
        List<Value> found = new ArrayList<>();
        for (Pattern pattern : List.of(several, alsoThis, suite, shared)) {
            for (Matcher list = pattern.matcher(folded); list.find(); ) {
                add(found, folded, list.start("l"), list.end("l"));
                if (pattern == shared) {
                    add(found, folded, list.start("m"), list.end("m"));
                }
            }
        }
        return found;
    }

    private static void add(List<Value> found, String folded, int from, int end) {
        for (Matcher figure = FIGURE.matcher(folded).region(from, end).useTransparentBounds(true); figure.find(); ) {
            Value door = Value.of(EntityTypes.ROOM_NUMBER, figure.start(), figure.end(), figure.group());
            if (found.stream().noneMatch(door::overlaps)) {
                found.add(door);
            }
        }
    }
}
