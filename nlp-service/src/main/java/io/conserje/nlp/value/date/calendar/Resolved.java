package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.contract.EntityProblems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day meant, with other readings, or why there is none.
 *
 * @param day null exactly when there is a problem
 * @param others other days that may be meant, likely ones first
 * @param problem one of {@link EntityProblems}, or null
 */
public record Resolved(
        @Nullable LocalDate day,
        List<LocalDate> others,
        @Nullable String problem) {

    /** A day with one reading. */
    public static Resolved of(LocalDate day) {
        return new Resolved(day, List.of(), null);
    }

    /** A day and another that may be meant, where it is another. */
    public static Resolved of(LocalDate day, LocalDate other) {
        return new Resolved(day, day.equals(other) ? List.of() : List.of(other), null);
    }

    /** The calendar has no such day. */
    public static Resolved noSuchDate() {
        return new Resolved(null, List.of(), EntityProblems.NO_SUCH_DATE);
    }

    /** The day was named with its year and is over. */
    public static Resolved inThePast() {
        return new Resolved(null, List.of(), EntityProblems.IN_THE_PAST);
    }

    /** The day after it, in every reading. */
    public Resolved nextDay() {
        LocalDate next = day == null ? null : day.plusDays(1);
        return new Resolved(
                next, others.stream().map(other -> other.plusDays(1)).toList(), problem);
    }
}
