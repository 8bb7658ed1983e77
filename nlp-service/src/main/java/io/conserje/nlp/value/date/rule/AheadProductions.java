package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.Length;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days counted from others, and from today. */
final class AheadProductions {

    private static final int MOST_TO_CHOOSE = 99;

    private AheadProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("offset", AheadProductions::offset);
        all.put("ahead", match -> ahead(match, null));
        all.put("later", match -> later(match));
        all.put(
                "isoAhead",
                match -> DayProductions.shifted(
                        today(), Length.parse(match.word("infixed")).period()));
        all.put("aheadOf", match -> ahead(match, match.first(DayExpression.class)));
        all.put(
                "plus",
                match -> ahead(match, PairProductions.days(match).getFirst().day()));
        all.put(
                "plusDays",
                match -> length(match).period().toTotalMonths() == 0
                        ? ahead(match, PairProductions.days(match).getFirst().day())
                        : null);
        all.put("weeksFrom", AheadProductions::weeksFrom);
        all.put("weekdayNear", AheadProductions::weekdayNear);
        all.put("workdays", match -> isFew(match) ? new DayExpression.Workdays(match.number("num")) : null);
        all.put("workdaysRun", AheadProductions::workdaysRun);
        all.put("eitherAhead", AheadProductions::eitherAhead);
        return all;
    }

    static DayExpression today() {
        return new DayExpression.Shifted(null, Period.ZERO, false);
    }

    private static @Nullable Object offset(Match match) {
        if (!length(match).hasDays() || length(match).hasTime()) {
            return null;
        }
        boolean point = match.word("from").equals("OFFSET") && !match.has("for", "comma");
        return new Offset(length(match), PairProductions.days(match).getFirst(), lengthPlace(match), point);
    }

    private static Match.Found lengthPlace(Match match) {
        return match.places(Length.class).getFirst();
    }

    private static Length length(Match match) {
        return match.first(Length.class);
    }

    private static @Nullable Object ahead(Match match, @Nullable DayExpression from) {
        Length length = length(match);
        int sign = match.argument().isEmpty() ? 1 : Integer.parseInt(match.argument());
        boolean days = length.hasDays()
                && !length.hasTime()
                && !(length.nights() && match.has("in", "after", "afterday", "beforeday", "fromnow"));
        return days ? new DayExpression.Shifted(from, length.period().multipliedBy(sign), false) : null;
    }

    private static @Nullable Object later(Match match) {
        return ahead(match, null) instanceof DayExpression.Shifted shifted
                ? new DayExpression.Shifted(null, shifted.by(), true)
                : null;
    }

    private static boolean isFew(Match match) {
        return match.number("num") >= 1 && match.number("num") <= MOST_TO_CHOOSE;
    }

    /** "The next 4 business days". */
    private static @Nullable Object workdaysRun(Match match) {
        int count = match.number("num");
        boolean over = DayProductions.which(match).equals("LAST");
        if (!isFew(match) || !over && !DayProductions.isComing(match)) {
            return null;
        }
        Match.Found whole = match.places(Object.class).stream()
                .filter(part -> part.category().equals("num"))
                .findFirst()
                .orElseThrow();
        return new SpanExpression.Pair(
                match.start(), placed(whole, over ? -count : 1), placed(whole, over ? -1 : count));
    }

    private static SpanExpression.Placed placed(Match.Found at, int ahead) {
        return new SpanExpression.Placed(at.start(), at.end(), new DayExpression.Workdays(ahead));
    }

    /** "In 3 or 4 days". */
    private static @Nullable Object eitherAhead(Match match) {
        SpanExpression.Unit unit = SpanExpression.Unit.named(match.word("unit"));
        List<Integer> counts = match.all(Integer.class);
        boolean fits = counts.getFirst() < counts.getLast() && counts.getLast() <= MOST_TO_CHOOSE;
        Period first = unit == null || !fits ? null : period(unit, counts.getFirst());
        Period last = unit == null ? null : period(unit, counts.getLast());
        return first == null || last == null
                ? null
                : new DayExpression.Either(
                        DayProductions.shifted(today(), first), DayProductions.shifted(today(), last));
    }

    private static @Nullable Period period(SpanExpression.Unit unit, int count) {
        return switch (unit) {
            case WEEK -> Period.ofWeeks(count);
            case MONTH -> Period.ofMonths(count);
            case DAY -> Period.ofDays(count);
            default -> null;
        };
    }

    /** "Monday in two weeks", "dentro de un mes, el lunes", "three weeks after Christmas, on Friday". */
    private static @Nullable Object weekdayNear(Match match) {
        Length length = length(match);
        boolean long1 = (length.months() != 0 || length.years() != 0) && length.days() == 0 && !length.hasTime();
        List<DayExpression> days = match.all(DayExpression.class);
        DayExpression from = days.isEmpty() ? today() : days.getFirst();
        return length.isWeeks() || long1
                ? new DayExpression.Near(
                        DayOfWeek.of(match.number("wd")), DayProductions.shifted(from, length.period()))
                : null;
    }

    /** "a week on Friday", "a fortnight today". */
    private static @Nullable Object weeksFrom(Match match) {
        Length length = length(match);
        DayExpression day = match.first(DayExpression.class);
        boolean ahead = day instanceof DayExpression.Weekday
                || day instanceof DayExpression.Shifted shifted && !shifted.by().isNegative();
        return length.isWeeks() && ahead ? DayProductions.shifted(day, length.period()) : null;
    }
}
