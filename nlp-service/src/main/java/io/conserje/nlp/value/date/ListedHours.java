package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.clock.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours that others are to be chosen from, where only the first is said to be one: "dinner at 7, 8 or 9". */
final class ListedHours {

    private static final int NOON = 12;
    private static final int LATEST = 24;
    private static final int MINUTES_OF_HOUR = 60;
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}");
    private static final Pattern ENDS_IN_FIGURES = Pattern.compile("(?<![\\d:.,])\\d{1,2}$");

    private final Pattern others;

    ListedHours(Words words) {
        this.others = words.pattern(
                "(?: ?, ?\\d{1,2}){1,3} ?,? (?:{or_day}) \\d{1,2}"
                        + "(?![\\w:/%€$-]|[.,]\\d)(?! ?(?:{people}|{adults}|{children}|{rooms}|{nights}|{days}|{week}|{month}|{minutes}|{hours}|{currency}|{measure}|{of_us})(?!\\w))");
    }

    /** The same items with those hours. */
    List<Item> beside(List<Item> items, String folded) {
        List<Item> all = new ArrayList<>(items);
        for (Item item : items) {
            if (item.meaning() instanceof Clock clock
                    && ENDS_IN_FIGURES
                            .matcher(folded.substring(item.start(), item.end()))
                            .find()) {
                Matcher row = others.matcher(folded).region(item.end(), folded.length());
                if (row.lookingAt()) {
                    add(all, clock, folded, row);
                }
            }
        }
        return all;
    }

    private static void add(List<Item> all, Clock first, String folded, Matcher row) {
        List<Item> hours = new ArrayList<>();
        int last = first.hour();
        Matcher figures = FIGURES.matcher(folded).region(row.start(), row.end());
        while (figures.find()) {
            int hour = Integer.parseInt(figures.group());
            if (hour <= last || hour >= LATEST) {
                return;
            }
            hours.add(new Item(figures.start(), figures.end(), "clock", new Clock(hour, 0, half(first, hour))));
            last = hour;
        }
        all.removeIf(item -> hours.stream().anyMatch(item::overlaps));
        all.addAll(hours);
    }

    /** "At 5, 6 or 7" are all in the afternoon, as the first is. */
    private static Clock.Half half(Clock first, int hour) {
        boolean afternoon = first.half() == Clock.Half.OPEN && first.minutes() >= NOON * MINUTES_OF_HOUR;
        return hour > NOON ? Clock.Half.FULL : afternoon ? Clock.Half.PM : first.half();
    }
}
