package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.date.calendar.DayExpression;
import java.util.List;

/**
 * Tells whether "10.12" is a day or a time. It is a time but in a frame of two days: between "from" and "to", or where
 * one is said to be the arrival and the other the departure; and where no day has that hour, "we leave 28.12".
 */
final class DottedDays {

    private static final int LAST_HOUR = 24;
    private static final String PAIR = "dotspan";
    private static final String DAY = "dotdate";

    private final StayRoles roles;
    private final HabitualHours habits;

    DottedDays(StayRoles roles, HabitualHours habits) {
        this.roles = roles;
        this.habits = habits;
    }

    /** The same items without the days that are times. */
    List<Item> settle(List<Item> items, String folded, Frame frame, boolean stay) {
        boolean times = !stay && (frame.expects(EntityTypes.TIME, EntityTypes.TIME_RANGE) || habits.speakOf(folded));
        List<Item> said = items.stream()
                .filter(item -> item.category().equals(DAY) && roles.verbs().isJustSaid(folded, item.start()))
                .toList();
        return items.stream()
                .filter(item -> !item.category().equals(PAIR) || !times)
                .filter(item ->
                        !item.category().equals(DAY) || said.contains(item) && (said.size() > 1 || isNoHour(item)))
                .toList();
    }

    private static boolean isNoHour(Item item) {
        return item.meaning() instanceof DayExpression.Dated dated && dated.day() > LAST_HOUR;
    }
}
