package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.PairResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanResolver;
import io.conserje.nlp.value.date.calendar.Stretch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a text, each with the role it plays; of one stay the departure is behind the arrival, however they stand. */
final class StayDays {

    private static final int DAYS_OF_WEEK = 7;

    private final StayRoles roles;
    private final Talk talk;
    private final List<Value> values;
    private final NamedDays named;
    private final PastDays past;
    private @Nullable Value listed;
    private int read;
    private int passed;

    /** Adds days to these values. */
    StayDays(Calendar calendar, StayRoles roles, Talk talk, List<Value> values) {
        this.roles = roles;
        this.talk = talk;
        this.values = values;
        this.named = new NamedDays(calendar);
        this.past = new PastDays(calendar, roles, talk);
    }

    /** Tells that the text was read up to here: verbs before it belong to other days. */
    void readTo(int end) {
        passed = 0;
        read = roles.verbs().endOfLabel(talk.text().whole(), end);
    }

    /** Where the text was read up to. */
    int read() {
        return read;
    }

    /** Tells that an hour or a length was read that belongs to the day behind it: verbs before it do, too. */
    void passOver(Item item) {
        passed += item.length();
    }

    String roleOf(Item item) {
        int from = Math.max(read, item.start() - RoleVerbs.WORDS_AROUND - passed);
        boolean second = named.haveBegun() && !roles.beginsAnother(talk.text().whole(), read, item);
        String role = roles.roleOf(talk, from, item, second);
        return named.areBehind(item) && !roles.isElsewhere(talk.text().whole(), item) ? EntityTypes.CHECK_IN : role;
    }

    void add(Item item, DayExpression day) {
        add(item, day, roleOf(item));
    }

    void add(Item item, DayExpression day, String role) {
        if (named.haveWeekday(day) || role.equals(EntityTypes.CHECK_OUT) && isDayBefore(day)) {
            return;
        }
        String text = talk.text().whole();
        if (day instanceof DayExpression.Shifted shifted
                && shifted.by().getDays() > 0
                && shifted.by().toTotalMonths() == 0
                && roles.moved().saysProlonged(text, item)
                && !NamedDays.isFromFirst(day)) {
            values.add(Value.of(
                    EntityTypes.NIGHTS, item.start(), item.end(), shifted.by().getDays()));
            return;
        }
        if (named.areNone()
                && NamedDays.isFromFirst(day)
                && !role.equals(EntityTypes.DATE)
                && roles.moved().isLater(text, item)) {
            values.add(Value.of(EntityTypes.DURATION, item.start(), item.end(), lengthOf((DayExpression.Shifted) day)));
            return;
        }
        boolean since = roles.around().saysSince(text, read, item);
        boolean gone = role.equals(EntityTypes.CHECK_OUT) && roles.around().saysGone(text, item.start());
        boolean done = gone
                || role.equals(EntityTypes.DATE)
                        && (roles.around().saysPast(text, item.start())
                                || roles.around().saysHappened(text, item.start())
                                || roles.around().saysDone(text, item));
        Resolved resolved = named.resolve(since || done ? past.lastOf(day) : day, gone ? EntityTypes.DATE : role);
        if (isChoice(item, day, resolved)) {
            values.set(values.size() - 1, withAlternative(values.getLast(), resolved));
            return;
        }
        add(item, day, role, past.overWhereDone(resolved, item, since), gone);
    }

    /** "12 and 13 January, and we check out on the 14th": both days that were listed are of the arrival's words. */
    private void takeAll(Value last) {
        int at = values.indexOf(last);
        Value first = values.get(at - 1);
        values.remove(at);
        values.set(
                at - 1,
                new Value(
                        first.type(), first.start(), last.end(), first.value(), first.alternatives(), first.problem()));
    }

    private void add(Item item, DayExpression day, String role, Resolved resolved, boolean gone) {
        if (listed != null
                && role.equals(EntityTypes.CHECK_OUT)
                && roles.verbs().saysRole(talk.text().whole(), read, item.start())) {
            takeAll(listed);
            listed = null;
        }
        boolean over = past.isOver(resolved);
        Value value = TimeValues.day(role, item.start(), item.end(), resolved);
        value = over && !gone ? past.past(value, item, read) : value;
        values.add(value);
        if (!over && !roles.around().isTakenBack(talk.text().whole(), item.start(), item.end())) {
            named.hear(item, day, value, resolved.day(), values);
            int from = Math.max(read, item.start() - RoleVerbs.WORDS_AROUND);
            if (talk.stay()
                    && role.equals(EntityTypes.DATE)
                    && roles.isOfEvent(talk.text().whole(), from, item)) {
                named.hearEvent(resolved.day());
            }
        }
    }

    /** "We come a week later": later than was booked, by so much. */
    private static String lengthOf(DayExpression.Shifted later) {
        int days = later.by().getDays();
        boolean weeks = days > 0 && days % DAYS_OF_WEEK == 0 && later.by().toTotalMonths() == 0;
        return weeks
                ? "P" + days / DAYS_OF_WEEK + "W"
                : (later.by().isNegative() ? later.by().negated() : later.by()).toString();
    }

    /** "We arrive on the 20th or the 21st": the second is another reading of the first; weekdays to choose from are two. */
    private boolean isChoice(Item item, DayExpression day, Resolved resolved) {
        if (values.isEmpty() || resolved.day() == null || !(values.getLast().value() instanceof String)) {
            return false;
        }
        Value before = values.getLast();
        boolean numbered = before.type().equals(EntityTypes.DATE)
                && !(day instanceof DayExpression.Weekday || day instanceof DayExpression.Within);
        return (NamedDays.isOfStay(before) || numbered)
                && before.end() <= item.start()
                && roles.around().isOr(talk.text().whole().substring(before.end(), item.start()));
    }

    private static Value withAlternative(Value before, Resolved other) {
        List<Object> others = new ArrayList<>(before.alternatives());
        others.add(String.valueOf(other.day()));
        return new Value(before.type(), before.start(), before.end(), before.value(), others, before.problem());
    }

    /** "We leave the day before": nobody said before what. */
    private static boolean isDayBefore(DayExpression expression) {
        return expression instanceof DayExpression.Shifted shifted
                && shifted.fromFirst()
                && shifted.by().isNegative();
    }

    /** Two days of a stay that is over: the last ones of that name. */
    Stretch past(SpanExpression.Pair pair) {
        Stretch last = past.lastOf(pair);
        return last == null ? past.lastOf(new SpanResolver(named.calendarOf(pair)).resolve(pair)) : last;
    }

    /** The first day of a pair, in the month that is said of the second where it has none: "from the 3rd to the 5th of January". */
    DayExpression firstOf(SpanExpression.Pair pair) {
        LocalDate first = pair.from().day() instanceof DayExpression.DayNumber ? named.firstOf(pair) : null;
        return first == null
                ? pair.from().day()
                : new DayExpression.Dated(first.getDayOfMonth(), first.getMonthValue(), first.getYear(), false, null);
    }

    void addPair(SpanExpression.Pair said) {
        SpanExpression.Pair pair = roles.around().saysNights(talk.text().whole(), said)
                ? new SpanExpression.Pair(said.start(), said.from(), said.to(), true)
                : said;
        takeForEvent(pair);
        PairResolver.Both both = named.hear(pair);
        values.add(TimeValues.day(
                EntityTypes.CHECK_IN, pair.from().start(), pair.from().end(), both.from()));
        Value end = TimeValues.day(
                EntityTypes.CHECK_OUT, pair.to().start(), pair.to().end(), both.to());
        values.add(end);
        listed = roles.around().isListed(talk.text().whole(), pair) ? end : null;
    }

    /** "I marry on Saturday 20 March, a room from Friday to Sunday": the one day ahead of two weekdays between which it lies is none of an arrival. */
    private void takeForEvent(SpanExpression.Pair pair) {
        List<Value> arrivals = values.stream().filter(NamedDays::isOfStay).toList();
        boolean only = pair.isOfPlainWeekdays()
                && arrivals.size() == 1
                && arrivals.getFirst().type().equals(EntityTypes.CHECK_IN)
                && arrivals.getFirst().value() instanceof String;
        if (!only) {
            return;
        }
        LocalDate day = LocalDate.parse(String.valueOf(arrivals.getFirst().value()));
        int from = ((DayExpression.Weekday) pair.from().day()).day().getValue();
        int to = ((DayExpression.Weekday) pair.to().day()).day().getValue();
        int behind = Math.floorMod(day.getDayOfWeek().getValue() - from, DAYS_OF_WEEK);
        if (behind <= Math.floorMod(to - from, DAYS_OF_WEEK)) {
            values.set(values.indexOf(arrivals.getFirst()), arrivals.getFirst().as(EntityTypes.DATE));
            named.hearEvent(day);
        }
    }

    /** "Two nights, 3 and 4 February": as many nights as days were listed are slept on each of them. */
    void settleNights() {
        Value last = listed;
        int at = last == null ? 0 : values.indexOf(last);
        if (last == null || at < 1 || !(values.get(at - 1).value() instanceof String from)) {
            return;
        }
        LocalDate end = LocalDate.parse(String.valueOf(last.value()));
        long days = ChronoUnit.DAYS.between(LocalDate.parse(from), end) + 1;
        boolean nights = values.stream()
                .anyMatch(value -> value.type().equals(EntityTypes.NIGHTS)
                        && value.value() instanceof Integer count
                        && count == days);
        if (nights) {
            values.set(
                    at,
                    Value.of(
                            EntityTypes.CHECK_OUT,
                            last.start(),
                            last.end(),
                            end.plusDays(1).toString()));
        }
    }

    /** What a day with its hour is, in the light of those named before, or behind them where it says {@code until} when. */
    Resolved resolve(Item item, DayExpression day, boolean until) {
        boolean done = roleOf(item).equals(EntityTypes.DATE)
                && roles.around().saysHappened(talk.text().whole(), item.start());
        return named.hear(done ? past.lastOf(day) : day, until ? EntityTypes.CHECK_OUT : EntityTypes.DATE);
    }

    /** From where the days of a stretch are counted. */
    Calendar calendarOf(SpanExpression span) {
        return named.calendarOf(span);
    }

    /** A week or weekend that is said to follow, behind the day that was named before. */
    SpanExpression behindNamed(SpanExpression span) {
        return named.behind(span);
    }

    /** The next day of a feast, or null where it is not known here. */
    @Nullable
    LocalDate dayOf(DayExpression.Feast feast) {
        return named.dayOf(feast);
    }

    /** Takes note of a feast that only says around which days. */
    void hearAround(DayExpression.Feast feast) {
        named.hearAround(feast);
    }

    /** Takes note of a stretch that has no role. */
    void hear(SpanExpression span, Stretch stretch) {
        named.hear(span, stretch);
    }
}
