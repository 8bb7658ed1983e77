package io.conserje.orchestrator.dialogue.moving;

import io.conserje.orchestrator.dialogue.memory.Stay.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * By how much a stay is moved, and what of it.
 *
 * @param words in which a text says so, folded
 * @param days more where it is later, fewer where earlier
 * @param bothWays whether nobody says if later or earlier
 */
public record StayMove(String words, Part part, int days, boolean bothWays) {

    private static final int A_WEEK = 7;

    /** What of a stay is moved. */
    public enum Part {
        WHOLE,
        ARRIVAL,
        DEPARTURE,
        /** Nobody says; by a week it is all of it. */
        OPEN
    }

    /** The days that may be meant, of a stay on these; more than one where the guest is to say which. */
    public List<Days> of(LocalDate from, LocalDate to) {
        var whole = new Days(from.plusDays(days), to.plusDays(days));
        var arrival = new Days(from.plusDays(days), to);
        var departure = new Days(from, to.plusDays(days));
        return switch (part) {
            case WHOLE ->
                bothWays ? List.of(whole, new Days(from.minusDays(days), to.minusDays(days))) : List.of(whole);
            case ARRIVAL -> List.of(arrival);
            case DEPARTURE -> List.of(departure);
            case OPEN ->
                days % A_WEEK == 0
                        ? List.of(whole)
                        : Stream.of(whole, arrival, departure)
                                .filter(one -> one.to() != null && one.to().isAfter(one.from()))
                                .toList();
        };
    }
}
