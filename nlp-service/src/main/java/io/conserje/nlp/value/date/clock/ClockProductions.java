package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock.Half;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of the day as they are said: an hour, what is added to it or taken from it, and parts of the day. */
public final class ClockProductions {

    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int NOON = 12;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_BETWEEN = 5;
    private static final int FIRST_OF_MORNING = 5;

    private ClockProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("hour", match -> match.number("num") <= LAST_HOUR ? match.number("num") : null);
        all.put("clock", match -> of(match, minutesSaid(match)));
        all.put("bareHour", match -> isLong(match, match.argument().isEmpty()) ? null : of(match, minutesSaid(match)));
        all.put("bareHourPlus", match -> isLong(match, false) ? null : of(match, match.number("num")));
        all.put("clockMinus", match -> of(match, -match.number("num")));
        all.put("clockPlus", match -> of(match, match.number("num")));
        all.put("clockPlusRound", match -> isRound(match) ? of(match, match.number("num")) : null);
        all.put(
                "clockPlusTen",
                match -> match.number("num") > 9 && isRound(match) ? of(match, match.number("num")) : null);
        // "nine fifty nine p m"
        all.put(
                "clockPlusMinutes",
                match -> match.number("num") > 9 && match.number("num") <= LAST_MINUTE
                        ? of(match, match.number("num"))
                        : null);
        // "seis dos de la tarde"
        all.put(
                "clockPlusOne",
                match -> match.number("num") > 0 && match.number("num") <= 9 && match.number("hour") > 0
                        ? of(match, match.number("num"))
                        : null);
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
        all.put("clockShifted", ClockProductions::shifted);
        all.put("minutesFrom", match -> match.first(Length.class).time().toHours() > 0 ? null : shifted(match));
        all.put("clockPart", ClockProductions::clockPart);
        all.put("clockMorning", match -> isOfMorning(match) ? clockPart(match) : null);
        all.put("clockCorrected", ReconsideredClocks::corrected);
        all.put("firstClock", ReconsideredClocks::first);
        all.put("insteadOf", ReconsideredClocks::moved);
        all.put("part", match -> new PartOfDay(part(match), 0));
        all.put("partHalf", match -> new PartOfDay(part(match), match.argument().equals("late") ? 1 : -1));
        return all;
    }

    /** The minutes that the rule stands for: "half past" is 30. */
    private static int minutesSaid(Match match) {
        return match.argument().isEmpty() ? 0 : Integer.parseInt(match.argument());
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

    private static boolean isRound(Match match) {
        int minutes = match.number("num");
        return minutes >= 5 && minutes <= LAST_MINUTE && (minutes % 5 == 0 || match.has("at"));
    }

    /** "25 to 7", but not "2 to 4"; with the word "minutes" any number. */
    private static boolean isMinutes(Match match) {
        int minutes = minutes(match);
        return minutes > 0 && minutes <= LAST_MINUTE && (minutes % 5 == 0 || match.has("minutes"));
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
        Clock moved = Clock.of(hour, minute, half);
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
        return early ? null : Clock.of(match.number("hour"), 0, written ? Half.WRITTEN : Half.OPEN);
    }

    /** "Half an hour after 3 pm", "an hour before noon". */
    private static @Nullable Object shifted(Match match) {
        Length length = match.first(Length.class);
        long by = length.time().toMinutes();
        Clock from = match.has("clock") ? match.first(Clock.class) : new Clock(match.number("hour"), 0, Half.OPEN);
        if (length.hasDays() || by < 1 || by >= NOON * MINUTES_OF_HOUR) {
            return null;
        }
        boolean open = from.half() == Half.OPEN && from.hour() <= NOON;
        int day = (open ? 1 : 2) * NOON * MINUTES_OF_HOUR;
        int said = open ? from.hour() * MINUTES_OF_HOUR + from.minute() : from.minutes();
        int minutes = Math.floorMod(
                said + (match.argument().isEmpty() ? 1 : Integer.parseInt(match.argument())) * (int) by, day);
        int hour = minutes / MINUTES_OF_HOUR;
        return new Clock(open && hour == 0 ? NOON : hour, minutes % MINUTES_OF_HOUR, open ? Half.OPEN : Half.FULL);
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

    /** "Le matin à 7". */
    private static boolean isOfMorning(Match match) {
        return part(match) == DayPart.MORNING && match.number("hour") >= FIRST_OF_MORNING;
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
