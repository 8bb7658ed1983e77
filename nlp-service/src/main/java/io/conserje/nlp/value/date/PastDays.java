package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.rule.DayProductions;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that are over by what is said of them: "I paid on 14 November", "broken since Wednesday". */
final class PastDays {

    /** What is further off and was done is of the last year. */
    static final int SOON = 30;

    /** What was done on a day by its number was done in the last few months. */
    private static final int LONG_AGO = 100;

    private static final Pattern YEAR = Pattern.compile("\\d{4}|[/.-]\\d{1,2}[/.-]");

    private final Calendar calendar;
    private final StayRoles roles;
    private final Talk talk;

    PastDays(Calendar calendar, StayRoles roles, Talk talk) {
        this.calendar = calendar;
        this.roles = roles;
        this.talk = talk;
    }

    boolean isOver(Resolved resolved) {
        return resolved.day() != null && resolved.day().isBefore(calendar.today());
    }

    /** "Broken since Wednesday", "I paid on the 4th": the one that is over. */
    DayExpression lastOf(DayExpression day) {
        return switch (day) {
            case DayExpression.Weekday weekday
            when weekday.which() == DayExpression.Which.PLAIN ->
                new DayExpression.Weekday(weekday.day(), DayExpression.Which.RECENT);
            case DayExpression.DayNumber number when number.monthsAhead() == null -> lastOf(number);
            default -> day;
        };
    }

    private DayExpression lastOf(DayExpression.DayNumber number) {
        LocalDate today = calendar.today();
        return today.minusDays(LONG_AGO)
                .datesUntil(today.plusDays(1))
                .filter(day -> day.getDayOfMonth() == number.day()
                        && (number.weekday() == null || day.getDayOfWeek() == number.weekday()))
                .reduce((_, later) -> later)
                .map(day -> DayProductions.shifted(null, Period.ofDays((int) ChronoUnit.DAYS.between(today, day))))
                .orElse(number);
    }

    /** "We stayed from the 3rd to the 6th", "from Monday to Wednesday": the last ones; null for days with their month. */
    @Nullable
    Stretch lastOf(SpanExpression.Pair pair) {
        LocalDate to = lastBefore(pair.to().day(), calendar.today());
        if (to == null) {
            return null;
        }
        LocalDate from = lastBefore(pair.from().day(), to);
        return from == null ? null : Stretch.of(from, to);
    }

    private static @Nullable LocalDate lastBefore(DayExpression day, LocalDate end) {
        return end.minusDays(LONG_AGO)
                .datesUntil(end)
                .filter(other -> isNamed(day, other))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean isNamed(DayExpression named, LocalDate day) {
        return switch (named) {
            case DayExpression.Weekday weekday ->
                weekday.which() == DayExpression.Which.PLAIN && day.getDayOfWeek() == weekday.day();
            case DayExpression.DayNumber number ->
                number.monthsAhead() == null
                        && day.getDayOfMonth() == number.day()
                        && (number.weekday() == null || day.getDayOfWeek() == number.weekday());
            default -> false;
        };
    }

    /** A day without its year that something was done on is the last one, not the next. */
    Resolved overWhereDone(Resolved resolved, Item item, boolean since) {
        LocalDate day = resolved.day();
        String text = talk.text().whole();
        if (day == null
                || !day.isAfter(calendar.today().plusDays(SOON))
                || day.minusYears(1).isAfter(calendar.today())
                || YEAR.matcher(text.substring(item.start(), item.end())).find()
                || !since && !roles.around().saysPast(text, item.start())) {
            return resolved;
        }
        return new Resolved(day.minusYears(1), List.of(), null);
    }

    /** The invoice of a stay "from 2 to 5 November" is of this year's, or of last year's. */
    Stretch lastOf(Stretch stretch) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (from == null
                || to == null
                || !from.isAfter(calendar.today().plusDays(SOON))
                || to.minusYears(1).isAfter(calendar.today())) {
            return stretch;
        }
        return Stretch.of(from.minusYears(1), to.minusYears(1));
    }

    /** A stay cannot begin yesterday; what else was yesterday is a date. */
    Value past(Value value, Item item, int read) {
        boolean asked = talk.frame().expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
        boolean role =
                asked || talk.stay() && roles.verbs().saysRole(talk.text().whole(), read, item.start());
        return role && !value.type().equals(EntityTypes.DATE)
                ? Value.problem(value.type(), value.start(), value.end(), EntityProblems.IN_THE_PAST)
                : value.as(EntityTypes.DATE);
    }
}
