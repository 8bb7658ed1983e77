package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Clock.Half;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of the day as they are written in figures: "10:45", "0930 hours", "8:45a". */
public final class WrittenClockProductions {

    private static final int NOON = 12;
    private static final int HUNDRED = 100;
    private static final int LAST_HOUR = 24;
    private static final int MINUTES_BETWEEN = 5;
    private static final int FIRST_COMMA_HOUR = 7;
    private static final int QUARTER_OF_HUNDRED = 25;

    private WrittenClockProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("writtenClock", WrittenClockProductions::clock);
        all.put("zeroHour", WrittenClockProductions::zeroHour);
        all.put("dottedClock", match -> twoFigures(match) ? clock(match) : null);
        all.put("spacedClock", WrittenClockProductions::spacedClock);
        all.put("spacedFive", WrittenClockProductions::spacedFive);
        all.put("compactClock", WrittenClockProductions::compactClock);
        all.put("compactPart", WrittenClockProductions::compactPart);
        all.put("threeFigures", match -> compact(match.first(Figures.class)));
        all.put("fourFigures", WrittenClockProductions::fourFigures);
        all.put("fourHours", WrittenClockProductions::fourHours);
        all.put("shortClock", WrittenClockProductions::shortClock);
        all.put("commaClock", WrittenClockProductions::commaClock);
        return all;
    }

    private static @Nullable Clock clock(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hour = figures.getFirst().value();
        int minute = figures.get(1).value();
        boolean hours24 = figures.getFirst().length() == 2 && hour <= NOON || hour == 0;
        boolean wrong = figures.get(1).length() != 2 && !match.has("h");
        boolean dotted = match.argument().equals("dot");
        return wrong ? null : Clock.of(hour, minute, hours24 ? Half.FULL : dotted ? Half.OPEN : Half.WRITTEN);
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
        Clock time = clock(match);
        if (time == null) {
            return null;
        }
        Clock open = new Clock(time.hour(), time.minute(), time.hour() > 12 ? Half.FULL : Half.OPEN);
        return match.has("half")
                ? open.as(ClockProductions.half(match))
                : match.has("clockpart") ? open.in(ClockProductions.part(match)) : open;
    }

    /** "5 45", "5 y 45": minutes of two figures, by fives. */
    private static @Nullable Object spacedFive(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hour = match.has("hour") ? match.number("hour") : figures.getFirst().value();
        Figures minutes = figures.getLast();
        boolean fits = minutes.length() == 2 && minutes.value() % MINUTES_BETWEEN == 0 && hour > 0;
        return fits ? Clock.of(hour, minutes.value(), Half.OPEN) : null;
    }

    /** "1140 am", "930 pm". */
    private static @Nullable Object compactClock(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() > 2
                ? Clock.of(figures.value() / 100, figures.value() % 100, ClockProductions.half(match))
                : null;
    }

    /** "730 in the evening". */
    private static @Nullable Object compactPart(Match match) {
        Clock time = compact(match.first(Figures.class));
        return time == null ? null : time.in(ClockProductions.part(match));
    }

    /** "Dinner at 730", which may be a price: a round time on a clock of twelve hours. */
    public static @Nullable Clock compact(Figures figures) {
        int hour = figures.value() / HUNDRED;
        int minute = figures.value() % HUNDRED;
        boolean round = figures.length() == 3 && hour > 0 && minute % MINUTES_BETWEEN == 0;
        return round ? Clock.of(hour, minute, Half.OPEN) : null;
    }

    /** "A las 1530"; what is no round time may be a room. */
    private static @Nullable Object fourFigures(Match match) {
        Figures figures = match.first(Figures.class);
        boolean round = figures.length() == 4 && figures.value() % 5 == 0 && figures.value() / 100 < LAST_HOUR;
        return round ? Clock.of(figures.value() / 100, figures.value() % 100, Half.FULL) : null;
    }

    /** "0930 hours". */
    private static @Nullable Object fourHours(Match match) {
        Figures figures = match.first(Figures.class);
        return figures.length() == 4 ? Clock.of(figures.value() / 100, figures.value() % 100, Half.FULL) : null;
    }

    /** "9p", "8:45a". */
    private static @Nullable Object shortClock(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hour = figures.getFirst().value();
        boolean twoFigures = figures.size() == 1 || figures.getLast().length() == 2;
        return hour >= 1 && hour <= NOON && twoFigures
                ? Clock.of(
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
}
