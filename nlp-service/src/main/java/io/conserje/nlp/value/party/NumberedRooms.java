package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** People told by the number of each room of a stay, "room 1: 2 adults, room 2: 1 adult and 2 children": no doors, and their sum. */
final class NumberedRooms {

    private static final List<String> PEOPLE = List.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS);
    private static final Pattern COLON = Pattern.compile("\\)? ?[:=(\u2013-] ?");

    /** The same values, rooms that are counted from one and told with a colon as so many rooms. */
    List<Value> apply(List<Value> values, String folded) {
        List<Value> doors = values.stream()
                .filter(value -> value.type().equals(EntityTypes.ROOM_NUMBER))
                .toList();
        if (doors.size() < 2) {
            return values;
        }
        for (int i = 0; i < doors.size(); i++) {
            if (!String.valueOf(doors.get(i).value()).equals(String.valueOf(i + 1))
                    || !isTold(values, doors.get(i), folded)) {
                return values;
            }
        }
        List<Value> told = new ArrayList<>(values);
        told.removeAll(doors);
        Value first = doors.getFirst();
        if (told.stream().noneMatch(value -> value.type().equals(EntityTypes.ROOMS))) {
            told.addFirst(Value.of(EntityTypes.ROOMS, first.start(), first.end(), doors.size()));
        }
        PEOPLE.forEach(type -> addUp(told, type, first.end()));
        return told;
    }

    private static boolean isTold(List<Value> values, Value door, String folded) {
        return values.stream()
                .filter(value -> PEOPLE.contains(value.type()) && value.start() > door.end())
                .anyMatch(value -> COLON.matcher(folded.substring(door.end(), value.start()))
                        .matches());
    }

    private static void addUp(List<Value> values, String type, int from) {
        List<Value> parts = values.stream()
                .filter(value -> value.type().equals(type) && value.start() >= from && value.value() instanceof Integer)
                .toList();
        if (parts.size() < 2) {
            return;
        }
        Value first = parts.getFirst();
        int sum = parts.stream()
                .mapToInt(value -> value.value() instanceof Integer count ? count : 0)
                .sum();
        int at = values.indexOf(first);
        values.removeAll(parts);
        values.add(at, Value.of(type, first.start(), first.end(), sum));
    }
}
