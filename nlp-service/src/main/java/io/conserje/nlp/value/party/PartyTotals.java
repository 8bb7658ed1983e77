package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Squares a total with the roles: "somos 4, dos niños" are two adults; "4 people: 2 adults, 2 kids" needs no total,
 * and "4 rooms for one person" tells the size of a room.
 */
public final class PartyTotals {

    /** The same values, where a total that the roles explain is gone or has become the adults. */
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
        List<Value> squared = new ArrayList<>(values);
        if (adults > 0 && adults + children == count) {
            squared.remove(total.get());
        } else if (adults == 0 && children < count) {
            Value grownUps = Value.of(
                    EntityTypes.ADULTS, total.get().start(), total.get().end(), count - children);
            squared.set(squared.indexOf(total.get()), grownUps);
        }
        return squared;
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
