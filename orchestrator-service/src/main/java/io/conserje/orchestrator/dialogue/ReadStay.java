package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole stay as one reading of a text has it: "and from the 22nd to the 29th?", said of the 1st of March, is no stay in February. */
record ReadStay(LocalDate from, LocalDate to) {

    private static final int A_MONTH = 31;

    /** Whether of two readings the later alone is of the month of an arrival, and the earlier, by the days of the same months, ended before it or takes far too long. */
    static boolean isOfTheSameMonth(List<Understanding> readings, LocalDate arrival) {
        Optional<ReadStay> early = in(readings.getFirst());
        Optional<ReadStay> late = in(readings.getLast());
        return early.isPresent()
                && late.isPresent()
                && early.get().hasNumbersOf(late.get())
                && late.get().isPossible()
                && (!early.get().isPossible()
                        || YearMonth.from(early.get().to()).isBefore(YearMonth.from(arrival)));
    }

    private static Optional<ReadStay> in(Understanding reading) {
        LocalDate from = day(reading, EntityTypes.CHECK_IN, "from");
        LocalDate to = day(reading, EntityTypes.CHECK_OUT, "to");
        return from == null || to == null ? Optional.empty() : Optional.of(new ReadStay(from, to));
    }

    private boolean hasNumbersOf(ReadStay other) {
        return from.getDayOfMonth() == other.from.getDayOfMonth() && to.getDayOfMonth() == other.to.getDayOfMonth();
    }

    private boolean isPossible() {
        return from.isBefore(to) && ChronoUnit.DAYS.between(from, to) <= A_MONTH;
    }

    private static @Nullable LocalDate day(Understanding reading, String type, String end) {
        return reading.entities().stream()
                .flatMap(value -> said(value, type, end))
                .reduce((one, other) -> other)
                .map(LocalDate::parse)
                .orElse(null);
    }

    private static Stream<String> said(Entity value, String type, String end) {
        Object day = EntityTypes.DATE_RANGE.equals(value.type()) && value.value() instanceof Map<?, ?> range
                ? range.get(end)
                : type.equals(value.type()) ? value.value() : null;
        return day instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
