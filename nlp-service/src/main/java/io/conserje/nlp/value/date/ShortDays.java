package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the week in three letters that may be other words: days where one comes, goes or books ("late checkout sat pls", "llegamos vie"). */
final class ShortDays {

    private final Words words;
    private final Pattern said;

    ShortDays(Words words) {
        this.words = words;
        this.said = words.pattern(
                "(?<!\\w)(?:{arrival}|{departure}|{arrive}|{leave}|{we_leave}|{late_role}|{service})(?: [^ .,;!?\\d]+){0,2}? (?<d>{short_day})"
                        + "(?= ?(?:[.,;!?)\u0001]|$)| (?:{please}|{and}|{with}|{if_word}|{at}|{for}|{late_role}|{we_leave}|{night_behind})(?!\\w)| \\d{1,2}(?:am|pm|h|:\\d))");
    }

    /** The same with these days, where nothing else was read. */
    List<Item> beside(List<Item> items, String folded) {
        List<Item> all = new ArrayList<>(items);
        for (Matcher match = said.matcher(folded); match.find(); ) {
            int day = Integer.parseInt(words.partOf("short_day", match.group("d")));
            Item item = new Item(
                    match.start("d"),
                    match.end("d"),
                    "date",
                    new DayExpression.Weekday(DayOfWeek.of(day), DayExpression.Which.PLAIN));
            if (all.stream().noneMatch(item::overlaps)) {
                all.add(item);
            }
        }
        return all;
    }
}
