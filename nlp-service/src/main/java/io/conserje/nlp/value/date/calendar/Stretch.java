package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, both ends in it, with other readings of the same length, or why there are none.
 *
 * @param from the first day, null exactly when there is a problem
 * @param to the last day, null exactly when there is a problem
 * @param others other stretches that may be meant
 * @param problem one of {@link io.conserje.nlp.contract.EntityProblems}, or null
 */
public record Stretch(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Stretch> others,
        @Nullable String problem) {

    /** Days with one reading. */
    public static Stretch of(LocalDate from, LocalDate to) {
        return new Stretch(from, to, List.of(), null);
    }

    /** No days, for this problem; null means that there are no such days. */
    public static Stretch failed(@Nullable String problem) {
        String reason = problem == null ? Resolved.noSuchDate().problem() : problem;
        return new Stretch(null, null, List.of(), reason);
    }

    /** The same with another reading, and those of that one. */
    public Stretch or(Stretch other) {
        List<Stretch> all = Stream.concat(
                        Stream.of(new Stretch(other.from, other.to, List.of(), other.problem)), other.others.stream())
                .filter(reading -> reading.problem == null)
                .toList();
        return new Stretch(from, to, all, problem);
    }
}
