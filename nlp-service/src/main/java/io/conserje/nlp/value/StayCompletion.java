package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the departure from an arrival and a number of nights, where no departure was named. */
final class StayCompletion {

    List<Value> apply(List<Value> values) {
        Optional<Value> arrival = only(values, EntityTypes.CHECK_IN);
        Optional<Value> nights = only(values, EntityTypes.NIGHTS);
        boolean open = values.stream().noneMatch(value -> value.type().equals(EntityTypes.CHECK_OUT));
        if (!open || arrival.isEmpty() || nights.isEmpty() || !(nights.get().value() instanceof Integer count)) {
            return values;
        }
        List<Value> completed = new ArrayList<>(values);
        LocalDate day = LocalDate.parse(String.valueOf(arrival.get().value())).plusDays(count);
        completed.add(Value.of(
                EntityTypes.CHECK_OUT, nights.get().start(), nights.get().end(), day.toString()));
        return completed;
    }

    private static Optional<Value> only(List<Value> values, String type) {
        List<Value> found = values.stream()
                .filter(value -> value.type().equals(type) && value.value() != null)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
