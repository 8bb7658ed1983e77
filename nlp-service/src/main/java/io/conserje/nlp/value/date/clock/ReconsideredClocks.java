package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock.Half;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours that are said and taken back, or said instead of others. */
final class ReconsideredClocks {

    private static final int NOON = 12 * 60;

    private ReconsideredClocks() {}

    /** "At 8, sorry, 9". */
    static @Nullable Object corrected(Match match) {
        return match.has("hour")
                ? Clock.of(match.number("hour"), 0, Half.OPEN)
                : match.last().meaning();
    }

    /** "Make it 9 instead of 8". */
    static @Nullable Object first(Match match) {
        boolean hour = match.places(Object.class).stream()
                .filter(part -> part.category().equals("hour") || part.meaning() instanceof Clock)
                .findFirst()
                .filter(part -> part.category().equals("hour"))
                .isPresent();
        Clock meant = hour ? Clock.of(match.number("hour"), 0, Half.OPEN) : match.first(Clock.class);
        return meant != null && match.last().meaning() instanceof Clock other ? near(meant, other) : meant;
    }

    /** "At 9 instead of 8": an hour that is moved; both of it, the new one first. */
    static @Nullable Object moved(Match match) {
        List<Match.Found> hours = match.places(Object.class).stream()
                .filter(part -> part.category().equals("hour") || part.meaning() instanceof Clock)
                .toList();
        Match.Found last = hours.getLast();
        Clock other = last.meaning() instanceof Clock clock
                ? clock
                : Clock.of(Integer.parseInt(last.meaning().toString()), 0, Half.OPEN);
        return hours.size() > 1 && other != null && first(match) instanceof Clock meant
                ? new ClockChoice(meant, hours.getFirst().end(), other, last.start())
                : null;
    }

    /** "At 9 rather than 8 in the evening": both are of the same half of the day. */
    private static Clock near(Clock meant, Clock other) {
        if (meant.others().isEmpty() || !other.others().isEmpty()) {
            return meant;
        }
        int turned = meant.others().getFirst();
        boolean nearer = Math.abs(turned - other.minutes()) < Math.abs(meant.minutes() - other.minutes());
        return nearer ? meant.as(turned >= NOON ? Half.PM : Half.AM) : meant;
    }
}
