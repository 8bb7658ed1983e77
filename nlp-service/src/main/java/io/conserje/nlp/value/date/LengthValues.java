package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.LengthChoice;
import java.util.List;

/** Turns lengths into values: nights of a stay, or how long. */
final class LengthValues {

    private final StayRoles roles;
    private final String text;
    private final boolean stay;
    private final boolean asked;
    private final List<Value> values;

    /** Adds to {@code values}. */
    LengthValues(StayRoles roles, Talk talk, List<Value> values) {
        this.roles = roles;
        this.text = talk.text().whole();
        this.stay = talk.stay();
        this.asked = talk.frame().expects(EntityTypes.NIGHTS);
        this.values = values;
    }

    /** How long something has lasted is no length of a stay, unless it is told in nights. */
    void addElapsed(Match.Found found) {
        Length length = (Length) found.meaning();
        values.add(
                length.nights()
                        ? Value.of(EntityTypes.NIGHTS, found.start(), found.end(), length.days() + 7 * length.weeks())
                        : Value.of(EntityTypes.DURATION, found.start(), found.end(), length.iso()));
    }

    /** A length by its place. */
    void add(Match.Found length) {
        add(length.start(), length.end(), (Length) length.meaning());
    }

    /** Of two lengths the longer one, with the other beside it. */
    void add(Item item, LengthChoice choice) {
        add(item.start(), item.end(), choice.first());
        Object less = values.removeLast().value();
        add(item.start(), item.end(), choice.second());
        Value more = values.removeLast();
        values.add(new Value(
                more.type(), item.start(), item.end(), more.value(), less == null ? List.of() : List.of(less), null));
    }

    /** A length between two offsets: nights where a stay is meant and days or weeks are counted. */
    void add(int start, int end, Length length) {
        boolean nights = length.nights()
                || (stay || asked)
                        && isDays(length)
                        && !roles.moved().isShift(text, start, end)
                        && !roles.around().saysSoLong(text, start)
                        && !roles.saidLong().isWithout(text, end);
        int count = length.days() + 7 * length.weeks();
        values.add(
                nights
                        ? Value.of(EntityTypes.NIGHTS, start, end, count)
                        : Value.of(EntityTypes.DURATION, start, end, length.iso()));
    }

    private static boolean isDays(Length length) {
        return length.hasDays() && !length.hasTime() && length.years() == 0 && length.months() == 0;
    }
}
