package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.util.List;

/** Tells that a month or a day beside an age that was asked for is a birthday and none of the stay: "she turns 6 in June". */
final class Birthdays {

    private final RoleVerbs verbs;

    Birthdays(RoleVerbs verbs) {
        this.verbs = verbs;
    }

    /** The same without them, where ages were asked for and no words speak of coming or going. */
    List<Item> without(List<Item> items, String text, Frame frame) {
        boolean ages = frame.expects(EntityTypes.CHILD_AGES)
                && !frame.expects(
                        EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE);
        return ages ? items.stream().filter(item -> !isBirthday(item, text)).toList() : items;
    }

    private boolean isBirthday(Item item, String text) {
        boolean month = item.meaning() instanceof SpanExpression.Month;
        boolean day =
                item.meaning() instanceof DayExpression.Dated || item.meaning() instanceof DayExpression.InFigures;
        return (month || day) && !verbs.saysRole(text, 0, item.start());
    }
}
