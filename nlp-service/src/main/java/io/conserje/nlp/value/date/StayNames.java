package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.util.List;

/** What only gives a stay its name beside the days of it: "over New Year, from 30 December to 2 January". */
final class StayNames {

    private final boolean ends;
    private final boolean several;
    private final boolean stay;

    /** Looks at all {@code items} of a text, which is about a {@code stay} or not. */
    StayNames(List<Item> items, String text, RoleVerbs verbs, boolean stay) {
        long pairs = items.stream()
                .filter(item -> item.meaning() instanceof SpanExpression.Pair)
                .count();
        this.ends = pairs > 0 || nameBothEnds(items, text, verbs);
        this.several = pairs > 1;
        this.stay = stay;
    }

    /** True where the days count that are said beside this. */
    boolean isOnlyName(Item item) {
        boolean name = several && isOfFeasts(item.meaning())
                || (stay ? isNameOfStay(item.meaning()) : isWeekend(item.meaning()));
        return ends && name;
    }

    /** "At New Year, arriving on the 30th and leaving on the 2nd": the days count as those of a pair do. */
    private static boolean nameBothEnds(List<Item> items, String text, RoleVerbs verbs) {
        int said = 0;
        int days = 0;
        int read = 0;
        for (Item item : items) {
            boolean day = item.meaning() instanceof DayExpression && !(item.meaning() instanceof DayExpression.Feast);
            said += day && verbs.saysRole(text, read, item.start()) ? 1 : 0;
            days += day ? 1 : 0;
            read = item.end();
        }
        return said > 0 && days > 1;
    }

    /** Beside a day of a stay its part is no value; alone it tells when they come: "we arrive in the evening". */
    static boolean namesDays(Item item) {
        return item.meaning() instanceof DayExpression
                || item.meaning() instanceof SpanExpression
                || item.meaning() instanceof Item.Timed
                || item.meaning() instanceof Moment
                || item.meaning() instanceof Offset;
    }

    /** Of "a long weekend, Thursday to Sunday" the days count as well. */
    private static boolean isWeekend(Object meaning) {
        return meaning instanceof SpanExpression.Bridge
                || meaning instanceof SpanExpression.Around around && around.unit() == SpanExpression.Unit.WEEKEND;
    }

    /** Of "between Christmas and New Year, from 27 to 30" as well. */
    private static boolean isOfFeasts(Object meaning) {
        return meaning instanceof SpanExpression.Pair pair
                && pair.from().day() instanceof DayExpression.Feast
                && pair.to().day() instanceof DayExpression.Feast;
    }

    /** Of "over New Year, from 30 December to 2 January" the days count. */
    private static boolean isNameOfStay(Object meaning) {
        return meaning instanceof DayExpression.Feast
                || meaning instanceof SpanExpression span && !(span instanceof SpanExpression.Pair);
    }
}
