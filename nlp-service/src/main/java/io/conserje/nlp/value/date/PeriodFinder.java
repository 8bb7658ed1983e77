package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stretches of days that have a name: a weekend (Saturday and Sunday), a week, a month. */
final class PeriodFinder {

    private final Words words;
    private final Pattern weekend;
    private final Pattern week;
    private final Pattern month;
    private final Pattern namedMonth;

    PeriodFinder(Words words) {
        this.words = words;
        this.weekend = named("{weekend}");
        this.week = named("{week}");
        this.month = named("{month_word}");
        this.namedMonth = words.pattern(
                "(?<!\\w)(?:en|in|em|no|para|for|pour|during|durante|au mois de|mes de|month of) (?:el mes de |the month of |o mes de )?(?<m>{month})(?:(?: {of})? (?<y>20\\d\\d))?(?!\\w)(?! ?\\d)");
    }

    /** A stretch of days, both ends in it. */
    record Period(int start, int end, LocalDate from, LocalDate to) {}

    List<Period> find(String folded, LocalDate today) {
        List<Period> found = new ArrayList<>();
        for (Matcher match = weekend.matcher(folded); match.find(); ) {
            LocalDate upcoming = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            LocalDate ofNextWeek = monday(today).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            LocalDate from = isNext(match) ? ofNextWeek : upcoming;
            found.add(new Period(match.start(), match.end(), from, from.plusDays(1)));
        }
        for (Matcher match = week.matcher(folded); match.find(); ) {
            if (isNext(match)) {
                LocalDate from = monday(today).plusWeeks(1);
                found.add(new Period(match.start(), match.end(), from, from.plusDays(6)));
            } else if (match.group("this") != null) {
                found.add(new Period(
                        match.start(), match.end(), today, monday(today).plusDays(6)));
            }
        }
        for (Matcher match = month.matcher(folded); match.find(); ) {
            if (isNext(match)) {
                addMonth(found, match, YearMonth.from(today).plusMonths(1), today);
            } else if (match.group("this") != null) {
                addMonth(found, match, YearMonth.from(today), today);
            }
        }
        for (Matcher match = namedMonth.matcher(folded); match.find(); ) {
            YearMonth named = YearMonth.of(today.getYear(), Integer.parseInt(words.partOf("month", match.group("m"))));
            YearMonth next = named.isBefore(YearMonth.from(today)) ? named.plusYears(1) : named;
            String year = match.group("y");
            addMonth(found, match, year == null ? next : named.withYear(Integer.parseInt(year)), today);
        }
        return found;
    }

    private Pattern named(String noun) {
        return words.pattern("(?<!\\w)(?:(?:{article}) )?(?:(?<before>{next_before}) |(?<this>{this}) )?(?:" + noun
                + ")(?: (?<after>{next_after}))?(?!\\w)");
    }

    private static boolean isNext(Matcher match) {
        return match.group("before") != null || match.group("after") != null;
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void addMonth(List<Period> found, Matcher match, YearMonth month, LocalDate today) {
        LocalDate first = month.equals(YearMonth.from(today)) ? today : month.atDay(1);
        found.add(new Period(match.start(), match.end(), first, month.atEndOfMonth()));
    }
}
