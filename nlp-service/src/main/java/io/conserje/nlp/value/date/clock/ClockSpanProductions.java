package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock.Half;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spans between two times of the day, "from 8 to 10", "16-17h", "4 to 6 pm", and the choice of two: "4 or 5 pm". */
public final class ClockSpanProductions {

    private static final Set<String> ENDS =
            Set.of("clock", "spokenand", "hour", "spoken", "shortclock", "coloned", "hourh");
    private static final int NOON = 12;
    private static final int MINUTES_OF_HOUR = 60;

    /** "2-3 heures" is how long, "8-10 heures" when. */
    private static final int FIRST_HOUR_OF_DAY = 8;

    private ClockSpanProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        return Map.of(
                "clocks", ClockSpanProductions::clocks,
                "clocksFor", ClockSpanProductions::clocksFor,
                "clocksLong", ClockSpanProductions::clocksLong,
                "clocksTill", ClockSpanProductions::clocksTill,
                "clocksFigures", ClockSpanProductions::clocksFigures,
                "clocksFour", ClockSpanProductions::clocksFour,
                "clocksHalf", ClockSpanProductions::clocksHalf,
                "clocksOr", ClockSpanProductions::clocksOr,
                "clocksPart", ClockSpanProductions::inPart);
    }

    /** One end of a span: a time, or an hour of which nothing else is known. */
    private static Clock side(Match match, int index) {
        Object meaning = ends(match).get(index).meaning();
        return meaning instanceof Clock clock
                ? clock
                : new Clock(Integer.parseInt(meaning.toString()), 0, openHalf(Integer.parseInt(meaning.toString())));
    }

    private static List<Match.Found> ends(Match match) {
        return match.places(Object.class).stream()
                .filter(part -> ENDS.contains(part.category()))
                .toList();
    }

    private static Half openHalf(int hour) {
        return hour > 12 || hour == 0 ? Half.FULL : Half.OPEN;
    }

    /** "From zero to ten" counts; nobody says the hour of midnight so. */
    private static @Nullable Object clocks(Match match) {
        boolean zero = match.places(Integer.class).stream()
                .anyMatch(
                        part -> part.category().equals("hour") && part.meaning().equals(0));
        return zero ? null : new ClockSpan(side(match, 0), side(match, 1));
    }

    /** "From 10 for three hours": until then, in the half of the day that the first hour turns out to have. */
    private static @Nullable Object clocksFor(Match match) {
        Clock from = side(match, 0);
        Length length = match.first(Length.class);
        long minutes = length.time().toMinutes();
        if (length.hasDays() || minutes < 1 || minutes >= NOON * MINUTES_OF_HOUR) {
            return null;
        }
        int end = from.minutes() + (int) minutes;
        boolean open = from.half() == Half.OPEN;
        int hour = end / MINUTES_OF_HOUR % (open ? NOON : 2 * NOON);
        Half half = open ? Half.OPEN : Half.FULL;
        return new ClockSpan(from, new Clock(open && hour == 0 ? NOON : hour, end % MINUTES_OF_HOUR, half));
    }

    /** "De 9 a 11 hs": of the day where a length would be a long one. */
    private static @Nullable Object clocksLong(Match match) {
        Clock from = side(match, 0);
        Clock to = side(match, 1);
        return to.hour() >= FIRST_HOUR_OF_DAY && from.hour() < to.hour() && to.hour() - from.hour() > 1
                ? clocks(match)
                : null;
    }

    /** "9 till 5"; "the 22 till 2" is a day with its hour. */
    private static @Nullable Object clocksTill(Match match) {
        int from = side(match, 0).hour();
        int to = side(match, 1).hour();
        return from <= NOON && to <= NOON || from < to ? clocks(match) : null;
    }

    /** "At 4 or 5 pm": hours that follow each other. */
    private static @Nullable Object clocksOr(Match match) {
        List<Match.Found> ends = ends(match);
        ClockChoice choice = new ClockChoice(
                        side(match, 0),
                        ends.getFirst().end(),
                        side(match, 1),
                        ends.getLast().start())
                .settled();
        int minutes = choice.second().minutes() - choice.first().minutes();
        return minutes > 0 && minutes <= MINUTES_OF_HOUR ? choice : null;
    }

    private static Object inPart(Match match) {
        DayPart part = ClockProductions.part(match);
        List<ClockSpan> spans = match.all(ClockSpan.class);
        return spans.isEmpty()
                ? match.first(ClockChoice.class).in(part)
                : spans.getFirst().in(part);
    }

    /** "4 to 6 pm" in figures. */
    private static @Nullable Object clocksFigures(Match match) {
        int from = match.all(Figures.class).getFirst().value();
        int to = match.all(Figures.class).getLast().value();
        boolean hours = from >= 1 && from <= NOON && to >= 1 && to <= NOON;
        return hours
                ? new ClockSpan(new Clock(from, 0, Half.OPEN), new Clock(to, 0, ClockProductions.half(match)))
                : null;
    }

    /** "From 0730 to 0930": without a zero ahead it may be what something costs. */
    private static @Nullable Object clocksFour(Match match) {
        List<Figures> ends = match.all(Figures.class);
        boolean four = ends.stream().allMatch(end -> end.length() == 4 && end.value() % 100 < MINUTES_OF_HOUR);
        boolean hours = ends.stream().allMatch(end -> end.value() / 100 <= 2 * NOON);
        boolean zero = ends.stream().anyMatch(end -> end.value() < 1000);
        return four && hours && zero ? new ClockSpan(full(ends.getFirst()), full(ends.getLast())) : null;
    }

    private static Clock full(Figures figures) {
        return new Clock(figures.value() / 100, figures.value() % 100, Half.FULL);
    }

    /** "8 to 10 am", "16-17h": without a word before the first hour, the second must say that it is one; "dia 3 à 1 da tarde" is none. */
    private static @Nullable Object clocksHalf(Match match) {
        Clock from = side(match, 0);
        Clock to = side(match, 1);
        boolean said = to.half() == Half.AM || to.half() == Half.PM;
        boolean backwards = from.hour() > to.hour() && from.hour() < FIRST_HOUR_OF_DAY && from.half() == Half.OPEN;
        boolean hours = match.has("dash") && to.hour() >= FIRST_HOUR_OF_DAY && from.hour() < to.hour();
        return (said || hours) && !backwards ? new ClockSpan(from, to) : null;
    }
}
