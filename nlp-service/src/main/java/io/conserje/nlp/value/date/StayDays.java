package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayResolver;
import io.conserje.nlp.value.date.calendar.PairResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of a text, each with the role it plays; of one stay the departure is behind the arrival, however they stand. */
final class StayDays {

    /** What is further off and was done is of the last year. */
    static final int SOON = 30;

    private static final int DAYS_OF_WEEK = 7;
    private static final Pattern YEAR = Pattern.compile("\\d{4}|[/.-]\\d{1,2}[/.-]");

    private final Calendar calendar;
    private final StayRoles roles;
    private final Talk talk;
    private final List<Value> values;
    private final NamedMonth months;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable Departure departure;
    private int read;
    private boolean begun;
    private boolean arrived;

    /** A departure named before its arrival. */
    private record Departure(Item item, DayExpression day, Value value) {}

    /** Adds days to these values. */
    StayDays(Calendar calendar, StayRoles roles, Talk talk, List<Value> values) {
        this.calendar = calendar;
        this.roles = roles;
        this.talk = talk;
        this.values = values;
        this.months = new NamedMonth(calendar.today());
    }

    /** Tells that the text was read up to here: verbs before it belong to other days. */
    void readTo(int end) {
        read = end;
    }

    String roleOf(Item item) {
        return roles.roleOf(talk.text().whole(), read, item, talk.stay(), begun);
    }

    /** The day of an event is none of the two of a stay. */
    private static boolean isOfStay(Value value) {
        return value.type().equals(EntityTypes.CHECK_IN) || value.type().equals(EntityTypes.CHECK_OUT);
    }

    void add(Item item, DayExpression day) {
        add(item, day, roleOf(item));
    }

    void add(Item item, DayExpression day, String role) {
        if (isRestated(day) || role.equals(EntityTypes.CHECK_OUT) && isDayBefore(day)) {
            return;
        }
        if (first == null
                && isFromFirst(day)
                && !role.equals(EntityTypes.DATE)
                && roles.isLater(talk.text().whole(), item)) {
            values.add(Value.of(EntityTypes.DURATION, item.start(), item.end(), lengthOf((DayExpression.Shifted) day)));
            return;
        }
        boolean since = roles.saysSince(talk.text().whole(), read, item);
        boolean done =
                role.equals(EntityTypes.DATE) && roles.saysPast(talk.text().whole(), item.start());
        Resolved resolved = resolve(since || done ? lastOf(day) : day, anchor(day, role));
        if (isChoice(item, day, resolved)) {
            values.set(values.size() - 1, withAlternative(values.getLast(), resolved));
            return;
        }
        resolved = overWhereDone(resolved, item, since);
        boolean past = resolved.day() != null && resolved.day().isBefore(calendar.today());
        Value value = TimeValues.day(role, item.start(), item.end(), resolved);
        value = past ? past(value, item) : value;
        values.add(value);
        if (!past && !roles.isTakenBack(talk.text().whole(), item.start(), item.end())) {
            remember(item, day, value, resolved.day());
        }
    }

    /** "We come a week later": later than was booked, by so much. */
    private static String lengthOf(DayExpression.Shifted later) {
        int days = later.by().getDays();
        boolean weeks = days != 0 && days % DAYS_OF_WEEK == 0 && later.by().toTotalMonths() == 0;
        return weeks ? "P" + days / DAYS_OF_WEEK + "W" : later.by().toString();
    }

    /** The day behind which this one lies, or null where that is today. */
    private @Nullable LocalDate anchor(DayExpression day, String role) {
        if (first != null && (role.equals(EntityTypes.CHECK_OUT) || isFromFirst(day))) {
            return first;
        }
        LocalDate named = months.before(day);
        return named != null && first != null && arrived ? first.minusDays(1) : named;
    }

    /** "Broken since Wednesday": the one that is over. */
    private static DayExpression lastOf(DayExpression day) {
        return day instanceof DayExpression.Weekday weekday && weekday.which() == DayExpression.Which.PLAIN
                ? new DayExpression.Weekday(weekday.day(), DayExpression.Which.LAST)
                : day;
    }

    /** "We arrive on the 20th or the 21st": the second is another reading of the first; weekdays to choose from are two. */
    private boolean isChoice(Item item, DayExpression day, Resolved resolved) {
        if (values.isEmpty() || resolved.day() == null || !(values.getLast().value() instanceof String)) {
            return false;
        }
        Value before = values.getLast();
        boolean numbered = before.type().equals(EntityTypes.DATE) && !(day instanceof DayExpression.Weekday);
        return (isOfStay(before) || numbered)
                && before.end() <= item.start()
                && roles.isOr(talk.text().whole().substring(before.end(), item.start()));
    }

    private static Value withAlternative(Value before, Resolved other) {
        List<Object> others = new ArrayList<>(before.alternatives());
        others.add(String.valueOf(other.day()));
        return new Value(before.type(), before.start(), before.end(), before.value(), others, before.problem());
    }

    /** A day without its year that something was done on is the last one, not the next. */
    private Resolved overWhereDone(Resolved resolved, Item item, boolean since) {
        LocalDate day = resolved.day();
        String text = talk.text().whole();
        if (day == null
                || !day.isAfter(calendar.today().plusDays(SOON))
                || day.minusYears(1).isAfter(calendar.today())
                || YEAR.matcher(text.substring(item.start(), item.end())).find()
                || !since && !roles.saysPast(text, item.start())) {
            return resolved;
        }
        return new Resolved(day.minusYears(1), List.of(), null);
    }

    /** What a day with its hour is, counted from the first one where it says so, in the month that was named. */
    Resolved resolve(DayExpression day) {
        Resolved resolved = resolve(day, anchor(day, EntityTypes.DATE));
        months.hear(day, resolved.day());
        return resolved;
    }

    private Resolved resolve(DayExpression day, @Nullable LocalDate from) {
        return new DayResolver(calendar.after(from)).resolve(day);
    }

    private void remember(Item item, DayExpression day, Value value, @Nullable LocalDate resolved) {
        boolean leaves = value.type().equals(EntityTypes.CHECK_OUT);
        begun |= isOfStay(value);
        months.hear(day, resolved);
        if (leaves && first == null) {
            departure = new Departure(item, day, value);
        }
        if (value.type().equals(EntityTypes.CHECK_IN) || first == null) {
            first = resolved;
        }
        if (value.type().equals(EntityTypes.CHECK_IN)) {
            arrived = true;
            moveDeparture();
        }
    }

    /** "We leave on the 22nd and arrive on the 19th": both are of the month of the arrival. */
    private void moveDeparture() {
        Departure before = departure;
        LocalDate arrival = first;
        if (before == null || arrival == null || !(before.value().value() instanceof String day)) {
            return;
        }
        if (!LocalDate.parse(day).isAfter(arrival)) {
            Item item = before.item();
            Value later =
                    TimeValues.day(EntityTypes.CHECK_OUT, item.start(), item.end(), resolve(before.day(), arrival));
            values.set(values.indexOf(before.value()), later);
        }
        departure = null;
    }

    /** "From Thursday 3rd to Sunday 6th, though on the Thursday …" speaks of the same Thursday. */
    private boolean isRestated(DayExpression day) {
        return day instanceof DayExpression.Weekday weekday
                && weekday.which() == DayExpression.Which.PLAIN
                && last != null
                && first != null
                && (last.getDayOfWeek() == weekday.day() || first.getDayOfWeek() == weekday.day());
    }

    /** A stay cannot begin yesterday; what else was yesterday is a date. */
    private Value past(Value value, Item item) {
        boolean asked = talk.frame().expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
        boolean role = asked || talk.stay() && roles.saysRole(talk.text().whole(), read, item.start());
        return role && !value.type().equals(EntityTypes.DATE)
                ? Value.problem(value.type(), value.start(), value.end(), EntityProblems.IN_THE_PAST)
                : value.as(EntityTypes.DATE);
    }

    private static boolean isFromFirst(DayExpression expression) {
        return expression instanceof DayExpression.Shifted shifted && shifted.fromFirst();
    }

    /** "We leave the day before": nobody said before what. */
    private static boolean isDayBefore(DayExpression expression) {
        return expression instanceof DayExpression.Shifted shifted
                && shifted.fromFirst()
                && shifted.by().isNegative();
    }

    void addPair(SpanExpression.Pair pair) {
        PairResolver.Both both = new PairResolver(calendarOf(pair)).days(pair);
        values.add(TimeValues.day(
                EntityTypes.CHECK_IN, pair.from().start(), pair.from().end(), both.from()));
        values.add(TimeValues.day(
                EntityTypes.CHECK_OUT, pair.to().start(), pair.to().end(), both.to()));
        first = both.from().day();
        last = both.to().day();
        begun = true;
        arrived = true;
        months.hear(pair.from().day(), first);
        months.hear(pair.to().day(), last);
    }

    /** From where the days of a stretch are counted. */
    Calendar calendarOf(SpanExpression span) {
        LocalDate named = span instanceof SpanExpression.Pair pair ? months.before(pair) : null;
        return named == null ? calendar : calendar.after(named);
    }

    /** Takes note of a stretch that has no role. */
    void hear(SpanExpression span, Stretch stretch) {
        months.hear(span, stretch.from());
        if (span instanceof SpanExpression.Pair pair) {
            months.hear(pair.from().day(), stretch.from());
            months.hear(pair.to().day(), stretch.to());
        }
    }
}
