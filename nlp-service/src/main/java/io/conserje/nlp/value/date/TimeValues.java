package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.PartOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How days and times are written in values. */
final class TimeValues {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private TimeValues() {}

    static Value day(String type, int start, int end, Resolved resolved) {
        if (resolved.day() == null) {
            String problem = resolved.problem() == null ? EntityProblems.NO_SUCH_DATE : resolved.problem();
            return Value.problem(type, start, end, problem);
        }
        List<Object> others = resolved.others().stream()
                .map(other -> (Object) other.toString())
                .toList();
        return new Value(type, start, end, resolved.day().toString(), others, null);
    }

    static Value range(Item item, Stretch stretch) {
        if (stretch.from() == null || stretch.to() == null) {
            String problem = stretch.problem() == null ? EntityProblems.NO_SUCH_DATE : stretch.problem();
            return Value.problem(EntityTypes.DATE_RANGE, item.start(), item.end(), problem);
        }
        List<Object> others = stretch.others().stream()
                .map(other -> (Object) ends(String.valueOf(other.from()), String.valueOf(other.to())))
                .toList();
        Object value = ends(stretch.from().toString(), stretch.to().toString());
        return new Value(EntityTypes.DATE_RANGE, item.start(), item.end(), value, others, null);
    }

    /** A stay of a weekend begins on Friday, unless a day names it, and one of this week or month not before today. */
    static Stretch forStay(Stretch stretch, SpanExpression span, Calendar calendar) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (from == null || to == null || to.isBefore(calendar.today())) {
            return stretch;
        }
        List<Stretch> others = stretch.others().stream()
                .map(other -> forStay(other, span, calendar))
                .toList();
        boolean weekend = isWeekend(span) && from.getDayOfWeek() == DayOfWeek.SATURDAY;
        LocalDate begin = weekend ? from.minusDays(1) : from;
        return new Stretch(begin.isBefore(calendar.today()) ? calendar.today() : begin, to, others, null);
    }

    private static boolean isWeekend(SpanExpression span) {
        return switch (span) {
            case SpanExpression.Around around -> around.unit() == Unit.WEEKEND;
            case SpanExpression.Of of -> of.unit() == Unit.WEEKEND && of.day() instanceof DayExpression.Feast;
            case SpanExpression.Nth nth -> nth.unit() == Unit.WEEKEND;
            case SpanExpression.Beside beside -> beside.unit() == Unit.WEEKEND;
            case SpanExpression.Weekends _, SpanExpression.Bridge _ -> true;
            case SpanExpression.Either either -> isWeekend(either.first());
            default -> false;
        };
    }

    static Value clock(Item item, Clock clock) {
        List<Object> others = clock.others().stream()
                .map(Clock::shown)
                .map(Object.class::cast)
                .toList();
        return new Value(EntityTypes.TIME, item.start(), item.end(), Clock.shown(clock.minutes()), others, null);
    }

    static Value moment(Item item, LocalDate day, Clock clock) {
        List<Object> others = clock.others().stream()
                .map(minutes -> (Object) shown(day, minutes))
                .toList();
        return new Value(EntityTypes.DATETIME, item.start(), item.end(), shown(day, clock.minutes()), others, null);
    }

    static Value span(Item item, PartOfDay part, UsualBounds usual) {
        List<Object> others = usual.of(part).stream()
                .map(bounds -> (Object) ends(bounds[0], bounds[1]))
                .toList();
        return new Value(EntityTypes.TIME_RANGE, item.start(), item.end(), ends(part.from(), part.to()), others, null);
    }

    static Value span(Item item, String from, String to) {
        return Value.of(EntityTypes.TIME_RANGE, item.start(), item.end(), ends(from, to));
    }

    static String shown(LocalDateTime at) {
        return MINUTES.format(at);
    }

    static String hour(LocalDateTime at) {
        return Clock.shown(at.getHour() * 60 + at.getMinute());
    }

    private static String shown(LocalDate day, int minutes) {
        return day + "T" + Clock.shown(minutes);
    }

    private static Map<String, String> ends(String from, String to) {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("from", from);
        ends.put("to", to);
        return ends;
    }
}
