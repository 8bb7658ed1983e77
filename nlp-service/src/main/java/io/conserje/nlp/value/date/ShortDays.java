package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the week in three letters that may be other words: days where one comes, goes or books ("late checkout sat pls",
 * "llegamos vie"), and where two of them stand to choose from ("sat or sun"). */
final class ShortDays {

    private final Words words;
    private final Pattern said;
    private final Pattern either;

    ShortDays(Words words) {
        this.words = words;
        this.said = words.pattern(
                "(?<!\\w)(?:{arrival}|{departure}|{arrive}|{leave}|{we_leave}|{late_role}|{service})(?: [^ .,;!?\\d]+){0,2}?(?: \\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|hs?|hrs))?(?: (?:{on_day}))?)? (?<d>{short_day})"
                        + "(?= ?(?:[.,;!?)\u0001]|$)| (?:{please}|{and}|{with}|{if_word}|{at}|{for}|{late_role}|{we_leave}|{night_behind})(?!\\w)| \\d{1,2}(?:am|pm|h|:\\d))");
        this.either = words.pattern("(?<!\\w)(?<a>{short_day})(?: ?/ ?| (?:{day_or}) )(?<d>{short_day})(?![\\w/])");
    }

    /** The same with these days, where nothing else was read. */
    List<Item> beside(List<Item> items, String folded) {
        List<Item> all = new ArrayList<>(items);
        for (Matcher match = said.matcher(folded); match.find(); ) {
            add(all, match, "d");
        }
        for (Matcher match = either.matcher(folded); match.find(); ) {
            add(all, match, "a");
            add(all, match, "d");
        }
        return all;
    }

    private void add(List<Item> all, Matcher match, String group) {
        int day = Integer.parseInt(words.partOf("short_day", match.group(group)));
        Item item = new Item(
                match.start(group),
                match.end(group),
                "date",
                new DayExpression.Weekday(DayOfWeek.of(day), DayExpression.Which.PLAIN));
        if (all.stream().noneMatch(item::overlaps)) {
            all.add(item);
        }
    }
}
