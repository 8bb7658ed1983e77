package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.Clock.Half;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.DayPart;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours without a word for them beside their day: "Monday 7-9", "6 to 8 tonight", "December third, nine thirty". */
final class DayHourProductions {

    private static final int FIRST_HOUR = 5;
    private static final int NOON = 12;
    private static final int FIRST_BARE_HOUR = 6;
    private static final int LAST_HOUR = 24;

    private DayHourProductions() {}

    static Map<String, Production> all() {
        return Map.of(
                "hoursOf", DayHourProductions::hoursOf,
                "hourBeside", DayHourProductions::hourBeside,
                "numberAt", DayHourProductions::numberAt,
                "hoursOver", DayHourProductions::hoursOver,
                "clockOf", DayHourProductions::clockOf,
                "spanOf", DayHourProductions::spanOf,
                "nthHours", DayHourProductions::nthHours,
                "hourOfDay", DayHourProductions::hourOfDay);
    }

    /** Not "10 to 8 tonight", which is one time. */
    private static @Nullable Object hoursOf(Match match) {
        List<Match.Found> ends = match.places(Figures.class);
        int from = value(ends.getFirst());
        int to = value(ends.getLast());
        boolean hours = from > 0 && to > 0 && from != to && to <= LAST_HOUR && (from < to || from <= NOON);
        if (!hours
                || from > to
                        && !match.has("dash")
                        && match.start() == ends.getFirst().start()) {
            return null;
        }
        ClockSpan said = new ClockSpan(clock(from), clock(to));
        DayPart part = part(match);
        Match.Found first = ends.getFirst();
        Match.Found place =
                new Match.Found("clocks", first.start(), ends.getLast().end(), first.meaning());
        return new HourOf(day(match), part == null ? said : said.in(part), place, dayPlace(match));
    }

    /** "From 2 pm tomorrow until 4": the day stands among its hours; "d'une heure dimanche à 16h" tells how long. */
    private static @Nullable Object hoursOver(Match match) {
        List<Match.Found> clocks = match.places(Clock.class);
        if (match.first(Clock.class).half() == Half.OPEN) {
            return null;
        }
        Clock to = clocks.size() > 1 ? (Clock) clocks.getLast().meaning() : clock(match.number("hour"));
        Match.Found first = clocks.getFirst();
        Match.Found place =
                new Match.Found("clocks", first.start(), match.last().end(), first.meaning());
        return new HourOf(
                match.first(DayExpression.class), new ClockSpan((Clock) first.meaning(), to), place, dayPlace(match));
    }

    /** "Thursday 8h", "mañana a 11": few hours are how long, and hours from one in the afternoon need no day to be some. */
    private static @Nullable Object hourBeside(Match match) {
        Match.Found hour = match.places(Figures.class).getFirst();
        if (value(hour) < FIRST_HOUR || value(hour) > NOON) {
            return null;
        }
        DayPart part = part(match);
        Clock said = new Clock(value(hour), 0, match.has("h") ? Half.WRITTEN : Half.OPEN);
        return new HourOf(day(match), part == null ? said : said.in(part), hour, dayPlace(match));
    }

    private static Object numberAt(Match match) {
        Match.Found hour = match.places(Clock.class).getFirst();
        Match.Found number = MomentProductions.place(match, "dom");
        return new HourOf(new DayExpression.DayNumber(match.number("dom"), null, null), hour.meaning(), hour, number);
    }

    private static Object clockOf(Match match) {
        Match.Found hour = match.places(Clock.class).getFirst();
        return new HourOf(match.first(DayExpression.class), hour.meaning(), hour, dayPlace(match));
    }

    /** "Thursday 8h", "9 tomorrow"; earlier hours are lengths and counts. */
    private static @Nullable Object hourOfDay(Match match) {
        Match.Found said = MomentProductions.place(match, match.has("hourh") ? "hourh" : "hour");
        Clock clock = said.meaning() instanceof Clock written ? written : clock(match.number("hour"));
        return clock.hour() < FIRST_BARE_HOUR
                ? null
                : new HourOf(match.first(DayExpression.class), clock, said, dayPlace(match));
    }

    /** "Sat 7-9pm". */
    private static Object spanOf(Match match) {
        Match.Found hours = MomentProductions.place(match, "clocks");
        return new HourOf(match.first(DayExpression.class), hours.meaning(), hours, dayPlace(match));
    }

    /** "The first Monday from 13 to 15 of next month", "Wednesday at 5 of next week". */
    private static @Nullable Object nthHours(Match match) {
        int number = match.has("lastword") ? -1 : match.has("ord") ? match.number("ord") : 1;
        Match.Found weekday = MomentProductions.place(match, "wd");
        DayOfWeek named = DayOfWeek.of(match.number("wd"));
        DayExpression day = new DayExpression.Within(match.first(SpanExpression.class), named, number);
        Match.Found dayPlace = new Match.Found("date", match.start(), weekday.end(), day);
        if (match.has("clock", "clocks")) {
            Match.Found hours = MomentProductions.place(match, match.has("clocks") ? "clocks" : "clock");
            return new HourOf(day, hours.meaning(), hours, dayPlace);
        }
        List<Match.Found> ends = match.places(Integer.class).stream()
                .filter(part -> part.category().equals("hour"))
                .toList();
        int from = (Integer) ends.getFirst().meaning();
        int to = (Integer) ends.getLast().meaning();
        Match.Found place = new Match.Found(
                "clocks",
                ends.getFirst().start(),
                ends.getLast().end(),
                ends.getFirst().meaning());
        return from < to ? new HourOf(day, new ClockSpan(clock(from), clock(to)), place, dayPlace) : null;
    }

    private static int value(Match.Found figures) {
        return ((Figures) figures.meaning()).value();
    }

    private static Clock clock(int hour) {
        return new Clock(hour, 0, hour > NOON ? Half.FULL : Half.OPEN);
    }

    private static @Nullable DayPart part(Match match) {
        if (match.has("todaypart")) {
            return DayPart.valueOf(match.word("todaypart").split(" ")[1]);
        }
        String part = match.word(match.has("partnoun") ? "partnoun" : "part");
        return part.isEmpty() ? null : DayPart.valueOf(part);
    }

    private static DayExpression day(Match match) {
        return match.has("todaypart")
                ? DayProductions.shifted(
                        AheadProductions.today(),
                        Period.ofDays(Integer.parseInt(match.word("todaypart").split(" ")[0])))
                : match.first(DayExpression.class);
    }

    private static Match.Found dayPlace(Match match) {
        return match.has("todaypart")
                ? MomentProductions.place(match, "todaypart")
                : match.places(DayExpression.class).getFirst();
    }
}
