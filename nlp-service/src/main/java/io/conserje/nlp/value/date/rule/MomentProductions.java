package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.DayPart;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.clock.WrittenClockProductions;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points in time: "in two hours", "the end of today", "tonight". */
final class MomentProductions {

    private static final int FIRST_BARE_HOUR = 5;
    private static final String BY = "BY";
    private static final int NOON = 12;

    private MomentProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("hence", MomentProductions::hence);
        all.put("now", _ -> new Moment.Hence(java.time.Duration.ZERO));
        all.put("within", MomentProductions::within);
        all.put("withinLength", MomentProductions::withinLength);
        all.put(
                "until",
                match -> new Moment.Until(clock(match), match.argument().isEmpty()));
        all.put("endOf", MomentProductions::endOf);
        all.put("todayPart", MomentProductions::todayPart);
        all.put("tonight", MomentProductions::tonight);
        all.put("laterToday", MomentProductions::laterToday);
        all.put("hourOf", match -> hourOf(match, todayPart(match), dayPlace(match)));
        all.put("hourOfMorning", MomentProductions::hourOfMorning);
        all.putAll(DayHourProductions.all());
        all.put("dayPart", MomentProductions::dayPart);
        all.put("nthPart", MomentProductions::nthPart);
        all.put("feastPart", MomentProductions::feastPart);
        all.put("dayEarly", MomentProductions::dayEarly);
        return all;
    }

    private static @Nullable Object hence(Match match) {
        Length length = match.has("inhour") ? Length.parse(match.word("inhour")) : match.first(Length.class);
        int sign = Integer.parseInt(match.argument());
        boolean months = length.years() != 0 || length.months() != 0;
        return length.hasTime() && !months && !isByHour(match, length)
                ? new Moment.Hence(
                        length.time().plusDays(length.period().getDays()).multipliedBy(sign))
                : null;
    }

    /** "D'ici 16 h" is until four: so many hours ahead nobody counts. */
    private static boolean isByHour(Match match, Length length) {
        return match.word("in").equals(BY) && length.time().toHours() >= FIRST_BARE_HOUR;
    }

    /** "The next 2 hours", "les 30 dernières minutes"; of days it is a stretch of the calendar. */
    private static @Nullable Object within(Match match) {
        String which = match.word(match.has("which") ? "which" : "whichafter");
        Length length = switch (match.word("unit")) {
            case "HOUR" -> Length.parse("PT" + match.number("num") + "H");
            case "MINUTE" -> Length.parse("PT" + match.number("num") + "M");
            default -> null;
        };
        boolean named = which.equals("LAST") || which.endsWith("COMING") || which.equals("NEXT");
        return length == null || !named ? null : new Moment.Within(length, !which.equals("LAST"));
    }

    /** "Within 2 hours", "the next hour". */
    private static @Nullable Object withinLength(Match match) {
        Length length = match.has("nexthour") ? Length.parse(match.word("nexthour")) : match.first(Length.class);
        return length.hasTime() && !length.hasDays() ? new Moment.Within(length, true) : null;
    }

    private static Clock clock(Match match) {
        List<Clock> clocks = match.all(Clock.class);
        return clocks.isEmpty() ? new Clock(match.number("hour"), 0, Clock.Half.OPEN) : clocks.getFirst();
    }

    private static Object endOf(Match match) {
        List<DayExpression> days = match.all(DayExpression.class);
        return new Moment.EndOf(days.isEmpty() ? AheadProductions.today() : days.getFirst());
    }

    /** "tonight", "anoche": so many days from today, and the part of that day. */
    private static Moment.PartOf todayPart(Match match) {
        if (!match.has("todaypart")) {
            DayExpression named = match.has("wd")
                    ? new DayExpression.Weekday(DayOfWeek.of(match.number("wd")), DayExpression.Which.PLAIN)
                    : match.first(DayExpression.class);
            return new Moment.PartOf(named, new PartOfDay(DayPart.valueOf(match.word("dayhalf")), 0));
        }
        String[] words = match.word("todaypart").split(" ");
        DayExpression day = new DayExpression.Shifted(null, java.time.Period.ofDays(Integer.parseInt(words[0])), false);
        return new Moment.PartOf(day, new PartOfDay(DayPart.valueOf(words[1]), half(match)));
    }

    /** "8 tonight", "815 tonight": an hour that the part of the day has; "2 tonight" are two. */
    private static @Nullable Object hourOf(Match match, Moment.PartOf of, Match.Found day) {
        Clock clock = match.has("raw")
                ? WrittenClockProductions.compact(match.first(Figures.class))
                : new Clock(match.number("hour"), 0, Clock.Half.OPEN);
        if (clock == null || clock.hour() > NOON || clock.hour() < FIRST_BARE_HOUR && match.has("hour")) {
            return null;
        }
        return new HourOf(of.day(), clock.in(of.part().part()), place(match, match.has("raw") ? "raw" : "hour"), day);
    }

    /** Where the part of today stands, or the day with its part. */
    private static Match.Found dayPlace(Match match) {
        if (match.has("todaypart")) {
            return place(match, "todaypart");
        }
        Match.Found day = place(match, match.has("wd") ? "wd" : "rel");
        return new Match.Found("date", day.start(), match.last().end(), day.meaning());
    }

    /** "Demain matin à 7": an hour by an article that tells people as well, "à 4", but none of them so early. */
    private static @Nullable Object hourOfMorning(Match match) {
        boolean today = match.has("todaypart");
        Moment.PartOf of = today ? todayPart(match) : (Moment.PartOf) dayPart(match);
        return of.part().part() == DayPart.MORNING
                ? hourOf(match, of, place(match, today ? "todaypart" : "date"))
                : null;
    }

    static Match.Found place(Match match, String category) {
        return match.places(Object.class).stream()
                .filter(part -> part.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    /** "A room for 2night". */
    private static @Nullable Object tonight(Match match) {
        return match.first(Figures.class).value() == 2
                ? new Moment.PartOf(AheadProductions.today(), new PartOfDay(DayPart.NIGHT, 0))
                : null;
    }

    private static Object dayPart(Match match) {
        String part = match.word(match.has("partnoun") ? "partnoun" : "part");
        return new Moment.PartOf(day(match), new PartOfDay(DayPart.valueOf(part), half(match)));
    }

    /** "The first Monday evening of next month", "Monday evening next week". */
    private static Object nthPart(Match match) {
        String part = match.word(match.has("partnoun") ? "partnoun" : "part");
        int number = match.has("lastword") ? -1 : match.has("ord") ? match.number("ord") : 1;
        DayOfWeek weekday = DayOfWeek.of(match.number("wd"));
        DayExpression day = new DayExpression.Within(match.first(SpanExpression.class), weekday, number);
        return new Moment.PartOf(day, new PartOfDay(DayPart.valueOf(part), 0));
    }

    /** "Le soir de Noël", "na noite de Natal": the feast that they are of, and its part of the day. */
    private static Object feastPart(Match match) {
        String[] words = match.word("feastnight").split(" ");
        DayExpression day = new DayExpression.Feast(words[0], null, 0);
        return new Moment.PartOf(day, new PartOfDay(DayPart.valueOf(words[1]), 0));
    }

    private static int half(Match match) {
        return switch (match.argument()) {
            case "early" -> -1;
            case "late" -> 1;
            default -> 0;
        };
    }

    /** A named day, or the number of one: "na noite de 24". */
    private static DayExpression day(Match match) {
        if (match.has("weekdayish")) {
            DayOfWeek day = DayOfWeek.of(match.number("weekdayish"));
            return new DayExpression.Weekday(day, DayExpression.Which.PLAIN);
        }
        return match.has("dom")
                ? new DayExpression.DayNumber(match.number("dom"), null, null)
                : match.first(DayExpression.class);
    }

    /** "Tomorrow, first thing". */
    private static Object dayEarly(Match match) {
        return new Moment.PartOf(match.first(DayExpression.class), new PartOfDay(DayPart.MORNING, -1));
    }

    private static Object laterToday(Match match) {
        return match.first(DayExpression.class);
    }
}
