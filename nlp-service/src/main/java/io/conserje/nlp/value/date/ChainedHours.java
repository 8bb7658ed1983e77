package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.DayPart;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An hour that says no half of the day is in that of the hour, or of the part of the day, that was said before it. */
final class ChainedHours {

    private static final int NOON = 12 * 60;
    private static final int EVENING = 18 * 60;
    private static final int SOON = 3 * 60;
    private static final int LAST_OF_NIGHT = 6;
    private static final int LONGEST_CLAUSE = 40;

    private final Pattern otherClause;
    private final Pattern comes;
    private final Pattern departs;

    ChainedHours(Words words) {
        this.otherClause = words.pattern("[.,!?;\\n\\d]| (?:{clause_joint}) ");
        this.comes = words.pattern("(?<!\\w)(?:{arrival}|{we_arrive})(?!\\w)");
        this.departs = words.pattern("(?<!\\w)(?:{transport_home})(?!\\w)");
    }

    /** The item, its hour in the half of the day that the one {@code before} tells. */
    Item settle(@Nullable Item before, Item item, String folded) {
        if (before == null
                || !(item.meaning() instanceof Clock clock)
                || clock.others().isEmpty()) {
            return item;
        }
        Clock first = clockOf(before);
        Clock settled = first == null
                ? clock
                : isDeparture(before, first, item, folded) ? later(first, clock) : beside(first, clock);
        return settled.equals(clock) ? inPart(before, item, clock, folded) : item.saying(settled);
    }

    private static @Nullable Clock clockOf(Item item) {
        Object time = item.meaning() instanceof Item.Timed timed ? timed.time().meaning() : item.meaning();
        return time instanceof Clock clock ? clock : null;
    }

    /**
     * "We land at 9 pm and are with you at half past ten": an hour soon behind one of the evening is of the same evening, and so of a
     * morning; "a taxi at 5.15, a coffee at 5": one soon before an hour at which people still sleep is no less early.
     */
    private static Clock beside(Clock first, Clock clock) {
        boolean early = first.minutes() < (LAST_OF_NIGHT + 1) * 60;
        if (!early && !first.others().isEmpty()) {
            return clock;
        }
        Clock same = clock.in(first.minutes() >= EVENING ? DayPart.EVENING : DayPart.MORNING);
        int later = same.minutes() - first.minutes();
        boolean halves = first.minutes() >= EVENING || first.minutes() < NOON && clock.hour() <= LAST_OF_NIGHT;
        return halves && later != 0 && later <= SOON && later >= (early ? -SOON : 1) ? same : clock;
    }

    /** "Could we stay until 4 pm, the bus isn't till 8": who leaves in the afternoon is taken home after it. */
    private boolean isDeparture(Item before, Clock first, Item item, String folded) {
        return first.others().isEmpty()
                && first.minutes() >= NOON
                && departs.matcher(folded.substring(before.end(), item.start())).find()
                && !comes.matcher(folded.substring(0, item.start())).find();
    }

    private static Clock later(Clock first, Clock clock) {
        Clock evening = clock.as(Clock.Half.PM);
        return evening.minutes() > first.minutes() ? evening : clock;
    }

    /** "El 24 a la noche llegamos tipo once": the part of the day that was said before the hour is its own. */
    private Item inPart(Item before, Item item, Clock clock, String folded) {
        PartOfDay part = before.meaning() instanceof Moment.PartOf of
                ? of.part()
                : before.meaning() instanceof PartOfDay alone ? alone : null;
        if (part == null
                || part.part() == DayPart.MORNING
                || item.start() - before.end() > LONGEST_CLAUSE
                || otherClause
                        .matcher(folded.substring(before.end(), item.start()))
                        .find()) {
            return item;
        }
        return item.saying(clock.in(part.part()));
    }
}
