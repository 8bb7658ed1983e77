package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.LengthChoice;
import java.util.List;

/** Turns lengths into values: nights of a stay, or how long; a stay that is told in days or weeks lasts so long, unless nights were asked for. */
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
                        ? Value.of(EntityTypes.NIGHTS, found.start(), found.end(), nights(length))
                        : Value.of(EntityTypes.DURATION, found.start(), found.end(), length.iso()));
    }

    /** A length by its place. */
    void add(Match.Found length) {
        add(length.start(), length.end(), (Length) length.meaning());
    }

    /** Of two lengths the longer one, with the other beside it. */
    void add(Item item, LengthChoice choice) {
        Object less = counted(item.start(), item.end(), choice.first()).value();
        Value more = counted(item.start(), item.end(), choice.second());
        values.add(new Value(
                more.type(), item.start(), item.end(), more.value(), less == null ? List.of() : List.of(less), null));
    }

    /** A length between two offsets: of a stay, too, days and weeks are how long it is; one day is a night. */
    void add(int start, int end, Length length) {
        boolean inDays = !asked && !length.nights() && nights(length) > 1;
        values.add(inDays ? Value.of(EntityTypes.DURATION, start, end, length.iso()) : counted(start, end, length));
    }

    /** Nights where a stay is meant and days or weeks are counted. */
    private Value counted(int start, int end, Length length) {
        boolean nights = length.nights()
                || (stay || asked)
                        && isDays(length)
                        && !roles.moved().isShift(text, start, end)
                        && !roles.around().saysSoLong(text, start)
                        && !roles.saidLong().isWithout(text, end);
        return nights
                ? Value.of(EntityTypes.NIGHTS, start, end, nights(length))
                : Value.of(EntityTypes.DURATION, start, end, length.iso());
    }

    private static int nights(Length length) {
        return length.days() + 7 * length.weeks();
    }

    private static boolean isDays(Length length) {
        return length.hasDays() && !length.hasTime() && length.years() == 0 && length.months() == 0;
    }
}
