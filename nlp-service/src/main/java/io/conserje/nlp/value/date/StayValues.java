package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanResolver;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.Elapsed;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.LengthChoice;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a text says about time into values; in a stay days are arrivals and departures, and days long are nights. */
final class StayValues {

    /** " on ", " del dia ". */
    private static final int LONGEST_JOINT = 9;

    /** " mas tarde", " after". */
    private static final int LONGEST_SHIFT = 12;

    private final Calendar calendar;
    private final StayRoles roles;
    private final String text;
    private final boolean stay;
    private final List<Value> values = new ArrayList<>();
    private final StayDays days;
    private final LengthValues lengths;
    private final MomentValues moments;
    private final HourValues hours;
    private final Set<String> to;
    private final UsualBounds usual;
    private final boolean open;
    private boolean undated;
    private String timedRole = "";

    /** Turns items into values; words of {@code to} lead from one day with its hour to another. */
    StayValues(Calendar calendar, StayRoles roles, Talk talk, Set<String> to, UsualBounds usual) {
        this.to = to;
        this.usual = usual;
        this.open = !talk.stay() && talk.frame().expecting().isEmpty();
        this.calendar = calendar;
        this.roles = roles;
        this.text = talk.text().whole();
        this.stay = talk.stay();
        this.days = new StayDays(calendar, roles, talk, values);
        this.lengths = new LengthValues(roles, talk, values);
        this.hours = new HourValues(calendar, roles, text, values, usual);
        this.moments = new MomentValues(calendar, roles, talk, values, days, lengths, usual);
    }

    List<Value> of(List<Item> items) {
        undated = items.stream().noneMatch(StayNames::namesDays);
        var names = new StayNames(items, text, roles.verbs(), stay, days::dayOf);
        DayExpression.Feast behind = StayNames.behindNumbers(items, days::dayOf);
        if (behind != null) {
            days.hearAround(behind);
        }
        SpanExpression.Of week = StayNames.weekBehind(items);
        if (week != null) {
            days.hear(week, new SpanResolver(calendar).resolve(week));
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!names.isOnlyName(item) || roles.isElsewhere(text, item) || isOtherMonth(item)) {
                add(item, i > 0 && isUntil(items.get(i - 1), item));
            } else if (item.meaning() instanceof DayExpression.Feast feast) {
                days.hearAround(feast);
            } else if (item.meaning() instanceof SpanExpression.Pair feasts) {
                days.hearAround((DayExpression.Feast) feasts.from().day());
            } else if (item.meaning() instanceof SpanExpression span) {
                days.hear(span, new SpanResolver(calendar).resolve(span));
            }
            if (i + 1 < items.size() && isOf(item, items.get(i + 1))) {
                days.passOver(item);
            } else {
                days.readTo(item.end());
            }
        }
        days.settleNights();
        dropStretchesAround(values.stream()
                .filter(value -> value.type().equals(EntityTypes.CHECK_IN))
                .limit(1)
                .toList());
        return values;
    }

    /** "Cancel 3 to 7 December, we'll see about March": a month behind the days of a stay that they do not lie in is another one. */
    private boolean isOtherMonth(Item item) {
        if (!(item.meaning() instanceof SpanExpression.Month month)) {
            return false;
        }
        Value named = TimeValues.range(item, new SpanResolver(calendar).resolve(month));
        List<Value> stays = values.stream().filter(NamedDays::isOfStay).toList();
        return !stays.isEmpty() && stays.stream().noneMatch(day -> isWithin(day, named));
    }

    /** "From 3 pm on Friday to noon on Sunday": the second day is behind the first. */
    private boolean isUntil(Item before, Item item) {
        if (!(before.meaning() instanceof Item.Timed && item.meaning() instanceof Item.Timed)) {
            return false;
        }
        String behind = text.substring(before.end(), item.end()).strip();
        return to.stream().anyMatch(word -> behind.startsWith(word + " "))
                && !roles.moved().saysMoved(text, before.start());
    }

    /** "At the end of May, from the 29th": the stretch of a stay only tells where its arrival lies. */
    private void dropStretchesAround(List<Value> arrivals) {
        values.removeIf(stretch -> stretch.type().equals(EntityTypes.DATE_RANGE)
                && arrivals.stream().anyMatch(day -> stretch.start() < day.start() && isWithin(day, stretch))
                && !roles.isElsewhere(text, new Item(stretch.start(), stretch.end(), "span", stretch)));
    }

    private static boolean isWithin(Value day, Value stretch) {
        return day.value() instanceof String in
                && stretch.value() instanceof Map<?, ?> range
                && range.get("from") instanceof String from
                && range.get("to") instanceof String to
                && in.compareTo(from) >= 0
                && in.compareTo(to) <= 0;
    }

    /** "We come between four and five on Friday", "for two nights on the 3rd": the verb ahead tells what the day is. */
    private boolean isOf(Item hour, Item day) {
        boolean beside = HourValues.isHour(hour)
                || hour.meaning() instanceof Length
                || hour.meaning() instanceof Lasting
                || hour.meaning() instanceof Moment.Hence
                || hour.meaning() instanceof DayExpression.Shifted shifted && shifted.fromFirst();
        int joint = roles.moved().isShift(text, hour.end(), hour.end()) ? LONGEST_SHIFT + LONGEST_JOINT : LONGEST_JOINT;
        return beside && day.meaning() instanceof DayExpression && day.start() <= hour.end() + joint;
    }

    private void add(Item item) {
        add(item, false);
    }

    private void add(Item item, boolean until) {
        switch (item.meaning()) {
            case DayExpression day -> days.add(item, day);
            case SpanExpression.Pair pair
            when roles.moved().saysDepartureMoved(text, item.start()) -> addMoved(pair, EntityTypes.CHECK_OUT);
            case SpanExpression.Pair pair when isMovedStay(item) -> addMoved(pair, EntityTypes.CHECK_IN);
            case SpanExpression.Pair pair
            when roles.around().saysPast(text, days.read(), item.start()) -> addPast(item, pair);
            case SpanExpression.Pair pair when stay -> days.addPair(pair);
            case SpanExpression.Pair pair
            when roles.moved().saysMoved(text, item.start()) -> addMoved(pair, EntityTypes.DATE);
            case SpanExpression span -> addSpan(item, span);
            case Item.Timed timed -> addTimed(item, timed, until);
            case Moment moment -> moments.add(item, moment);
            case Offset offset -> moments.add(item, offset);
            case Lasting lasting -> lengths.add(lasting.length());
            case Elapsed elapsed -> lengths.addElapsed(elapsed.length());
            case LengthChoice choice -> lengths.add(item, choice);
            case Length length -> lengths.add(item.start(), item.end(), length);
            default -> hours.add(item, !stay || undated);
        }
    }

    /** "The invoice for our stay of 2 to 5 November": it was both ends of a stay as well. */
    private void addPast(Item item, SpanExpression.Pair pair) {
        Stretch past = days.past(pair);
        boolean ahead = past.from() != null && !past.from().isBefore(calendar.today());
        boolean both = stay && (ahead || roles.around().saysPapers(text, item.start()));
        if (!both || past.from() == null || past.to() == null) {
            values.add(TimeValues.range(item, past));
            return;
        }
        SpanExpression.Placed from = pair.from();
        SpanExpression.Placed to = pair.to();
        values.add(Value.of(
                EntityTypes.CHECK_IN, from.start(), from.end(), past.from().toString()));
        values.add(
                Value.of(EntityTypes.CHECK_OUT, to.start(), to.end(), past.to().toString()));
    }

    private void addSpan(Item item, SpanExpression said) {
        SpanExpression span = roles.around().saysFollowing(text, item) ? days.behindNamed(said) : said;
        if (span.equals(said) && roles.around().saysOnlyBehind(text, item)) {
            return;
        }
        if (span instanceof SpanExpression.Around past
                && past.ahead() < 0
                && roles.around().isCompared(text, item)) {
            return;
        }
        if (span instanceof SpanExpression.Feast feast && !calendar.knows(feast.name())) {
            return;
        }
        Stretch stretch = new SpanResolver(days.calendarOf(span)).resolve(overWhereDone(item, span));
        days.hear(span, stretch);
        values.add(TimeValues.range(item, bounded(stretch, span)));
    }

    /** Nobody is asked back about the bounds of a stretch: in a stay, or in an answer, it has one reading. */
    private Stretch bounded(Stretch stretch, SpanExpression span) {
        return stay
                ? TimeValues.forStay(stretch, span, calendar)
                : open ? usual.beside(stretch, span, calendar) : stretch;
    }

    /** "Move the dinner from today to tomorrow": two days, and not from one to the other. */
    private void addMoved(SpanExpression.Pair pair, String role) {
        SpanExpression.Placed from = pair.from();
        SpanExpression.Placed to = pair.to();
        days.add(new Item(from.start(), from.end(), "date", from.day()), days.firstOf(pair), role);
        days.add(new Item(to.start(), to.end(), "date", to.day()), to.day(), role);
    }

    /** Only where the words say from which day: "move my booking to 10-17 December" names its new days. */
    private boolean isMovedStay(Item item) {
        return !Character.isDigit(text.charAt(item.start()))
                && values.stream().noneMatch(value -> value.type().equals(EntityTypes.CHECK_OUT))
                && roles.moved().saysStayMoved(text, item.start());
    }

    /** "The invoice for my stay in October" is of the last one. */
    private SpanExpression overWhereDone(Item item, SpanExpression span) {
        boolean open = span instanceof SpanExpression.Month month && month.year() == null && month.yearsAhead() == 0;
        if (!open || !roles.around().saysPast(text, item.start())) {
            return span;
        }
        LocalDate next = new SpanResolver(calendar).resolve(span).from();
        return next == null || !next.isAfter(calendar.today().plusDays(PastDays.SOON))
                ? span
                : new SpanExpression.Month(((SpanExpression.Month) span).month(), null, -1);
    }

    /** "Until four on the 6th": the word ahead of the hour tells what the day is. */
    private String roleOf(Item item, Item.Timed timed) {
        boolean dayFirst = timed.day().start() < timed.time().start();
        String own = text.substring(item.start(), item.end());
        if (dayFirst || to.stream().noneMatch(word -> word.length() > 2 && own.startsWith(word + " "))) {
            return days.roleOf(item);
        }
        days.passOver(timed.time());
        return days.roleOf(timed.day());
    }

    /** In a stay the day has a role and the time is its own value; else both are one point in time. */
    private void addTimed(Item item, Item.Timed timed, boolean until) {
        DayExpression day = (DayExpression) timed.day().meaning();
        Resolved resolved = days.resolve(item, day, until);
        String said = until && timedRole.equals(EntityTypes.CHECK_IN) ? EntityTypes.CHECK_OUT : roleOf(item, timed);
        String role = hours.isOver(resolved.day(), timed.time()) ? EntityTypes.DATE : said;
        timedRole = role;
        LocalDate point = role.equals(EntityTypes.DATE) ? resolved.day() : null;
        if (point != null && timed.time().meaning() instanceof Clock clock) {
            hours.add(item, point, clock);
            return;
        }
        boolean dayFirst = timed.day().start() < timed.time().start();
        if (!dayFirst) {
            add(timed.time());
        }
        days.add(timed.day(), day, role);
        if (dayFirst) {
            add(timed.time());
        }
    }
}
