package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days, stretches of days, and the role they play in a stay. */
public final class DateExtractor implements Extractor {

    private final DayFinder days;
    private final RangeFinder ranges;
    private final PeriodFinder periods;
    private final StayRoles roles;

    /** Reads the dates of one language. */
    public DateExtractor(Words words) {
        this.days = new DayFinder(words);
        this.ranges = new RangeFinder(words);
        this.periods = new PeriodFinder(words);
        this.roles = new StayRoles(words);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        LocalDate today = frame.now().toLocalDate();
        boolean stay = roles.isStay(text.whole(), frame);
        List<FoundDay> found = days.find(text.folded(), frame);
        List<RangeFinder.Range> pairs = ranges.find(text.folded(), found);
        List<Value> values = new ArrayList<>();
        for (RangeFinder.Range pair : pairs) {
            addRange(values, pair, stay, today);
        }
        List<FoundDay> alone = found.stream()
                .filter(day -> !day.weak())
                .filter(day -> pairs.stream().noneMatch(pair -> within(day, pair)))
                .toList();
        addSingles(values, alone, text.whole(), stay, today);
        for (PeriodFinder.Period period : periods.find(text.folded(), today)) {
            Value range =
                    Value.of(EntityTypes.DATE_RANGE, period.start(), period.end(), map(period.from(), period.to()));
            if (values.stream().noneMatch(range::overlaps)) {
                values.add(range);
            }
        }
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    private void addRange(List<Value> values, RangeFinder.Range pair, boolean stay, LocalDate today) {
        DayExpression from = completed(pair.from().expression(), pair.to().expression());
        DayResolver.Resolved first = new DayResolver(today, null).resolve(from);
        DayResolver.Resolved last =
                new DayResolver(today, first.day()).resolve(pair.to().expression());
        if (from != pair.from().expression() && first.problem() == null && last.problem() == null) {
            first = new DayResolver(today, null).resolve(before(from, last.day()));
            last = new DayResolver(today, first.day()).resolve(pair.to().expression());
        }
        if (stay) {
            values.add(value(EntityTypes.CHECK_IN, pair.fromDay(), first));
            values.add(value(EntityTypes.CHECK_OUT, pair.toDay(), last));
        } else if (first.day() == null || last.day() == null) {
            String problem = first.problem() == null ? last.problem() : first.problem();
            values.add(Value.problem(
                    EntityTypes.DATE_RANGE,
                    pair.start(),
                    pair.to().end(),
                    problem == null ? EntityProblems.NO_SUCH_DATE : problem));
        } else {
            values.add(Value.of(EntityTypes.DATE_RANGE, pair.start(), pair.to().end(), map(first.day(), last.day())));
        }
    }

    /** "del 3 al 5 de mayo": the first day takes the month of the second. */
    private static DayExpression completed(DayExpression from, DayExpression to) {
        return from instanceof DayExpression.DayNumber number
                        && number.monthsAhead() == null
                        && to instanceof DayExpression.Dated dated
                ? new DayExpression.Dated(number.day(), dated.month(), dated.year(), false)
                : from;
    }

    /** "del 28 al 5 de mayo": a first day that would not be before the second is in the month before. */
    private static DayExpression before(DayExpression from, @Nullable LocalDate last) {
        if (last != null && from instanceof DayExpression.Dated dated && dated.day() >= last.getDayOfMonth()) {
            YearMonth month = YearMonth.from(last).minusMonths(1);
            return new DayExpression.Dated(
                    dated.day(), month.getMonthValue(), dated.year() == null ? null : month.getYear(), false);
        }
        return from;
    }

    private void addSingles(List<Value> values, List<FoundDay> alone, String folded, boolean stay, LocalDate today) {
        LocalDate first = null;
        for (FoundDay day : alone) {
            String role = roles.roleOf(folded, day.start(), stay, first != null);
            boolean behind = role.equals(EntityTypes.CHECK_OUT) || isFromFirst(day.expression());
            DayResolver.Resolved resolved = new DayResolver(today, behind ? first : null).resolve(day.expression());
            values.add(value(role, day, resolved));
            if (!roles.isTakenBack(folded, day.start()) && (role.equals(EntityTypes.CHECK_IN) || first == null)) {
                first = resolved.day();
            }
        }
    }

    private static boolean isFromFirst(DayExpression expression) {
        return expression instanceof DayExpression.Distance distance && distance.fromFirst();
    }

    private static Value value(String type, FoundDay day, DayResolver.Resolved resolved) {
        if (resolved.day() == null) {
            String problem = resolved.problem() == null ? EntityProblems.NO_SUCH_DATE : resolved.problem();
            return Value.problem(type, day.start(), day.end(), problem);
        }
        List<Object> others = resolved.others().stream()
                .map(other -> (Object) other.toString())
                .toList();
        return new Value(type, day.start(), day.end(), resolved.day().toString(), others, null);
    }

    private static Map<String, String> map(LocalDate from, LocalDate to) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("from", from.toString());
        map.put("to", to.toString());
        return map;
    }

    private static boolean within(FoundDay day, RangeFinder.Range pair) {
        return day.start() >= pair.start() && day.end() <= pair.to().end();
    }
}
