package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Squares a total with the roles: "4 people: 2 adults, 2 kids" needs no total, and "4 rooms for one person" tells the
 * size of a room. Of "somos 4, dos niños" both stay as they were said.
 */
public final class PartyTotals {

    /** The same values without a total that the roles explain. */
    public List<Value> apply(List<Value> values) {
        Optional<Value> total = only(values, EntityTypes.GUESTS);
        if (total.isPresent() && Integer.valueOf(1).equals(total.get().value()) && sum(values, EntityTypes.ROOMS) > 1) {
            return values.stream().filter(value -> value != total.get()).toList();
        }
        int adults = sum(values, EntityTypes.ADULTS);
        int children = sum(values, EntityTypes.CHILDREN);
        if (total.isEmpty() || adults + children == 0 || !(total.get().value() instanceof Integer count)) {
            return values;
        }
        return adults > 0 && adults + children == count
                ? values.stream().filter(value -> value != total.get()).toList()
                : values;
    }

    private static Optional<Value> only(List<Value> values, String type) {
        List<Value> found =
                values.stream().filter(value -> value.type().equals(type)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static int sum(List<Value> values, String type) {
        return values.stream()
                .filter(value -> value.type().equals(type) && value.value() instanceof Integer)
                .mapToInt(value -> (Integer) java.util.Objects.requireNonNull(value.value()))
                .sum();
    }
}
