package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock.Half;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of the day. */
public final class ClockProductions {

    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int NOON = 12;
    private static final int FIRST_COMMA_HOUR = 7;
    private static final int QUARTER_OF_HUNDRED = 25;
    private static final int MINUTES_BETWEEN = 5;

    private ClockProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("hour", match -> match.number("num") <= LAST_HOUR ? match.number("num") : null);
        all.put("clock", ClockProductions::clock);
        all.put("bareHour", match -> isLong(match, match.argument().isEmpty()) ? null : clock(match));
        all.put("bareHourPlus", match -> isLong(match, false) ? null : of(match, match.number("num")));
        all.put("zeroHour", ClockProductions::zeroHour);
        all.put("dottedClock", match -> twoFigures(match) ? clock(match) : null);
        all.put("spacedClock", ClockProductions::spacedClock);
        all.put("compactClock", ClockProductions::compactClock);
        all.put("fourFigures", ClockProductions::fourFigures);
        all.put("fourHours", ClockProductions::fourHours);
        all.put("shortClock", ClockProductions::shortClock);
        all.put("commaClock", ClockProductions::commaClock);
        all.put("clockMinus", match -> of(match, -match.number("num")));
        all.put("clockPlus", match -> of(match, match.number("num")));
        all.put("clockPlusRound", match -> isRound(match) ? of(match, match.number("num")) : null);
        all.put(
                "clockPlusTen",
                match -> match.number("num") > 9 && isRound(match) ? of(match, match.number("num")) : null);
        // "at 4 and a late checkout" is no minute past 4
        all.put(
                "clockPlusFive",
                match -> match.number("num") >= MINUTES_BETWEEN ? of(match, match.number("num")) : null);
        all.put("clockPast", match -> isMinutes(match) ? of(match, match.number("num")) : null);
        all.put("clockTo", match -> isMinutes(match) ? of(match, -minutes(match)) : null);
        // "5 to 6 pm" are two hours, "20 to 6 pm" is one time
        all.put(
                "clockToFigures",
                match -> minutes(match) > NOON && isMinutes(match) ? of(match, -minutes(match)) : null);
        all.put("clockPart", ClockProductions::clockPart);
        all.put("clockCorrected", ReconsideredClocks::corrected);
        all.put("firstClock", ReconsideredClocks::first);
        all.put("insteadOf", ReconsideredClocks::moved);
        all.put("spacedFive", ClockProductions::spacedFive);
        all.put("part", match -> new PartOfDay(part(match), 0));
        all.put("partHalf", match -> new PartOfDay(part(match), match.argument().equals("late") ? 1 : -1));
        return all;
    }

    private static @Nullable Object clock(Match match) {
        List<Figures> figures = match.all(Figures.class);
        if (figures.isEmpty()) {
            boolean minutes = !match.argument().isEmpty();
            return of(match, minutes ? Integer.parseInt(match.argument()) : 0);
        }
        int hour = figures.getFirst().value();
        int minute = figures.get(1).value();
        boolean hours24 = figures.getFirst().length() == 2 && figures.getFirst().value() < 13 || hour == 0;
        boolean wrong = figures.get(1).length() != 2 && !match.has("h");
        boolean dotted = match.argument().equals("dot");
        return wrong ? null : checked(hour, minute, hours24 ? Half.FULL : dotted ? Half.OPEN : Half.WRITTEN);
    }

    /** "2 hours" is how long, "15 hours" is when; "duas horas" is when, "duas horas e meia" how long. */
    private static boolean isLong(Match match, boolean alone) {
        boolean early = match.number("hour") <= 12 && match.number("hour") > 0;
        return switch (match.word("oclock")) {
            case "LONG", "LONG_WRITTEN" -> early;
            case "HALF", "HALF_WRITTEN" -> early && !alone;
            default -> false;
        };
    }

    /** "08h" is in the morning. */
    private static @Nullable Object zeroHour(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() == 2 && figures.value() < 10 ? new Clock(figures.value(), 0, Half.FULL) : null;
    }

    private static boolean twoFigures(Match match) {
        return match.all(Figures.class).get(1).length() == 2;
    }

    private static @Nullable Object spacedClock(Match match) {
        Object clock = clock(match);
        if (!(clock instanceof Clock time)) {
            return null;
        }
        Clock open = new Clock(time.hour(), time.minute(), time.hour() > 12 ? Half.FULL : Half.OPEN);
        return match.has("half") ? open.as(half(match)) : match.has("clockpart") ? open.in(part(match)) : open;
    }

    /** "5 45", "5 y 45": minutes of two figures, by fives. */
    private static @Nullable Object spacedFive(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hour = match.has("hour") ? match.number("hour") : figures.getFirst().value();
        Figures minutes = figures.getLast();
        boolean fits = minutes.length() == 2 && minutes.value() % MINUTES_BETWEEN == 0 && hour > 0;
        return fits ? checked(hour, minutes.value(), Half.OPEN) : null;
    }

    /** "1140 am", "930 pm". */
    private static @Nullable Object compactClock(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() > 2 ? checked(figures.value() / 100, figures.value() % 100, half(match)) : null;
    }

    /** "A las 1530"; what is no round time may be a room. */
    private static @Nullable Object fourFigures(Match match) {
        Figures figures = match.first(Figures.class);
        boolean round = figures.length() == 4 && figures.value() % 5 == 0 && figures.value() / 100 < LAST_HOUR;
        return round ? checked(figures.value() / 100, figures.value() % 100, Half.FULL) : null;
    }

    /** "0930 hours". */
    private static @Nullable Object fourHours(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() == 4 ? checked(figures.value() / 100, figures.value() % 100, Half.FULL) : null;
    }

    /** "9p", "8:45a". */
    private static @Nullable Object shortClock(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hour = figures.getFirst().value();
        boolean twoFigures = figures.size() == 1 || figures.getLast().length() == 2;
        return hour >= 1 && hour <= NOON && twoFigures
                ? checked(
                        hour,
                        figures.size() == 1 ? 0 : figures.getLast().value(),
                        Half.valueOf(match.word("shorthalf")))
                : null;
    }

    /** "20,30 h"; "1,50 h" and "8,25 h" are lengths. */
    private static @Nullable Object commaClock(Match match) {
        int hour = match.first(Figures.class).value();
        int minute = match.all(Figures.class).getLast().value();
        boolean length = hour < FIRST_COMMA_HOUR || hour <= NOON && minute % QUARTER_OF_HUNDRED == 0;
        return twoFigures(match) && (match.has("at", "atweak") || !length) ? clock(match) : null;
    }

    private static boolean isRound(Match match) {
        int minutes = match.number("num");
        return minutes >= 5 && minutes <= LAST_MINUTE && (minutes % 5 == 0 || match.has("at"));
    }

    /** "25 to 7", but not "2 to 4"; with the word "minutes" any number. */
    private static boolean isMinutes(Match match) {
        int minutes = minutes(match);
        return minutes > 0 && minutes < 60 && (minutes % 5 == 0 || match.has("minutes"));
    }

    private static int minutes(Match match) {
        return match.number(match.has("num") ? "num" : match.has("raw") ? "raw" : "unclocked");
    }

    private static @Nullable Object of(Match match, int minutes) {
        Clock time = base(match);
        if (time == null) {
            return null;
        }
        int hour = time.hour();
        int minute = time.minute() + minutes;
        if (minute < 0) {
            hour = hour == 0 ? LAST_HOUR - 1 : hour == 1 && time.half() != Half.FULL ? 12 : hour - 1;
            minute += 60;
        }
        Half half = match.has("half") ? half(match) : time.half();
        Clock moved = checked(hour, minute, half);
        return moved != null && match.has("clockpart") ? moved.in(part(match)) : moved;
    }

    /** The hour that minutes are added to or taken from. */
    private static @Nullable Clock base(Match match) {
        if (match.has("noon")) {
            return new Clock(12, 0, Half.FULL);
        }
        if (match.has("midnight")) {
            return new Clock(0, 0, Half.FULL);
        }
        List<Clock> clocks = match.all(Clock.class);
        if (!clocks.isEmpty()) {
            return clocks.getFirst();
        }
        boolean early = match.word("atweak").equals("LATE") && !match.has("oclock") && match.number("hour") <= 12;
        boolean written = match.word("oclock").endsWith("WRITTEN");
        return early ? null : checked(match.number("hour"), 0, written ? Half.WRITTEN : Half.OPEN);
    }

    static @Nullable Clock checked(int hour, int minute, Half half) {
        boolean valid = hour >= 0 && hour <= LAST_HOUR && minute >= 0 && minute <= LAST_MINUTE;
        boolean full = (half == Half.OPEN || half == Half.WRITTEN) && (hour > 12 || hour == 0);
        return valid ? new Clock(hour, minute, full ? Half.FULL : half) : null;
    }

    /** "a las 15:00 de mañana" is tomorrow and no morning, "de mediodía a medianoche" no hour of noon. */
    private static @Nullable Object clockPart(Match match) {
        List<Clock> clocks = match.all(Clock.class);
        Clock time = clocks.isEmpty() ? new Clock(match.number("hour"), 0, Half.OPEN) : clocks.getFirst();
        DayPart part = part(match);
        boolean late = time.half() != Half.OPEN && time.half() != Half.WRITTEN && time.minutes() > 12 * 60;
        boolean midnight = part == DayPart.NOON && time.half() == Half.FULL && time.hour() == 0;
        return late && part == DayPart.MORNING || midnight ? null : time.in(part);
    }

    static DayPart part(Match match) {
        for (String category : List.of("clockpart", "weakpart", "clocknoun", "partnoun", "part")) {
            if (match.has(category)) {
                return DayPart.valueOf(match.word(category));
            }
        }
        return DayPart.DAYTIME;
    }

    static Half half(Match match) {
        return Half.valueOf(match.word("half"));
    }
}
