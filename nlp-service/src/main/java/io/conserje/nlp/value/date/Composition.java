package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts neighbours together: a time with its part of the day, a day with its time. */
final class Composition {

    private static final int LONGEST_GAP = 24;

    private final Set<String> joints;

    /** Neighbours may have these words between them. */
    Composition(Set<String> joints) {
        this.joints = joints;
    }

    List<Item> compose(List<Item> items, String folded) {
        return merged(merged(items, folded, false), folded, true);
    }

    private List<Item> merged(List<Item> items, String folded, boolean days) {
        List<Item> result = new ArrayList<>();
        for (Item item : items) {
            Item before = result.isEmpty() ? null : result.getLast();
            Item both = before == null || !isJoined(before, item, folded)
                    ? null
                    : days ? withDay(before, item) : withPart(before, item);
            if (both == null) {
                result.add(item);
            } else {
                result.set(result.size() - 1, both);
            }
        }
        return result;
    }

    private boolean isJoined(Item before, Item after, String folded) {
        int gap = after.start() - before.end();
        if (gap < 0 || gap > LONGEST_GAP) {
            return false;
        }
        String between = folded.substring(before.end(), after.start()).strip();
        return between.isEmpty() || joints.contains(between);
    }

    private static @Nullable Item withPart(Item before, Item after) {
        Object first = before.meaning();
        Object second = after.meaning();
        if (first instanceof Clock clock && second instanceof PartOfDay part) {
            return over(before, after, "clock", clock.in(part.part()));
        }
        if (first instanceof PartOfDay part && second instanceof Clock clock) {
            return over(before, after, "clock", clock.in(part.part()));
        }
        if (first instanceof ClockSpan span && second instanceof PartOfDay part) {
            return over(before, after, "clocks", span.in(part.part()));
        }
        if (first instanceof PartOfDay part && second instanceof ClockSpan span) {
            return over(before, after, "clocks", span.in(part.part()));
        }
        return null;
    }

    private static @Nullable Item withDay(Item before, Item after) {
        Item day = isDay(before) ? before : after;
        Item time = day == before ? after : before;
        return switch (time.meaning()) {
            case Clock clock
            when day.meaning() instanceof Moment.PartOf part ->
                timed(
                        before,
                        after,
                        named(day, part),
                        at(time, clock.in(part.part().part())));
            case Clock _ when isDay(day) -> timed(before, after, day, time);
            case ClockSpan span
            when day.meaning() instanceof Moment.PartOf part ->
                timed(
                        before,
                        after,
                        named(day, part),
                        at(time, span.in(part.part().part())));
            default -> null;
        };
    }

    private static Item timed(Item before, Item after, Item day, Item time) {
        return over(before, after, "timed", new Item.Timed(day, time));
    }

    private static Item named(Item day, Moment.PartOf part) {
        return new Item(day.start(), day.end(), "date", part.day());
    }

    private static Item at(Item time, Object turned) {
        return new Item(time.start(), time.end(), time.category(), turned);
    }

    private static boolean isDay(Item item) {
        return item.meaning() instanceof DayExpression || item.meaning() instanceof Moment.PartOf;
    }

    private static Item over(Item before, Item after, String category, Object meaning) {
        return new Item(before.start(), after.end(), category, meaning);
    }
}
