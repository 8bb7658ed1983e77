package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.chart.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/** The table of feasts: on a fixed day, so many days from Easter, or on a weekday of a month, by country where they differ. */
public final class Feasts {

    private static final String EVERYWHERE = "*";

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    /** The table that we ship. */
    public static Feasts read() {
        var feasts = new Feasts();
        Lexicon.lines(Words.class, "feasts.txt", feasts::add);
        return feasts;
    }

    private void add(String left, String rule) {
        String[] name = left.strip().split(" ");
        for (String region : name[1].split(",")) {
            rules.computeIfAbsent(name[0], _ -> new HashMap<>()).put(region, rule.strip());
        }
    }

    /** True where the feast has its day in this region. */
    public boolean knows(String name, String region) {
        Map<String, String> byRegion = rules.getOrDefault(name, Map.of());
        return byRegion.containsKey(region) || byRegion.containsKey(EVERYWHERE);
    }

    /** The feast's first day in a year. */
    public LocalDate first(String name, String region, int year) {
        return day(ruleOf(name, region).split(" to ")[0], year);
    }

    /** The feast's last day in a year; the first for a feast of one day. */
    public LocalDate last(String name, String region, int year) {
        String[] ends = ruleOf(name, region).split(" to ");
        LocalDate first = day(ends[0], year);
        LocalDate last = day(ends[ends.length - 1], year);
        return last.isBefore(first) ? day(ends[ends.length - 1], year + 1) : last;
    }

    private String ruleOf(String name, String region) {
        Map<String, String> byRegion = rules.getOrDefault(name, Map.of());
        String everywhere = byRegion.getOrDefault(EVERYWHERE, "01-01");
        return byRegion.getOrDefault(region, everywhere);
    }

    private static LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(rule.length() > 6 ? Integer.parseInt(rule.substring(6)) : 0);
        }
        if (rule.startsWith("weekday")) {
            return weekday(rule.substring("weekday ".length()).split(" "), year);
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        return LocalDate.of(year, month, Integer.parseInt(rule.substring(3, 5)));
    }

    /** Month, weekday, number of it in the month (−1 the last), and perhaps days more. */
    private static LocalDate weekday(String[] rule, int year) {
        LocalDate month = LocalDate.of(year, Integer.parseInt(rule[0]), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rule[1]));
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule[2]), weekday));
        return rule.length > 3 ? day.plusDays(Integer.parseInt(rule[3])) : day;
    }

    /** Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int month = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) / 451) + 114;
        return LocalDate.of(year, month / 31, month % 31 + 1);
    }
}
