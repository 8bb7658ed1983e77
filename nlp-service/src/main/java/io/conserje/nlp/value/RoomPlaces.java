package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a number that is said as a place for the room that a wish comes from: "súbanme un té a la 44". */
final class RoomPlaces {

    private static final int WORDS_AHEAD = 24;
    private static final Set<String> MISTAKEN = Set.of(EntityTypes.NUMBER, EntityTypes.GUESTS, EntityTypes.TIME);

    private final Pattern place;
    private final Pattern end;

    RoomPlaces(Words words) {
        this.place = words.pattern("(?<!\\w)(?:{room_place}) $");
        this.end = words.pattern("^(?: ?[.,;:!?]|$| (?:{room_place_end})(?!\\w))");
    }

    List<Value> apply(List<Value> values, String folded) {
        boolean known = values.stream().anyMatch(value -> value.type().equals(EntityTypes.ROOM_NUMBER));
        return known
                ? values
                : values.stream()
                        .map(value -> isPlace(value, folded) ? roomNumber(value, folded) : value)
                        .toList();
    }

    private boolean isPlace(Value value, String folded) {
        String before = folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        return MISTAKEN.contains(value.type())
                && folded.substring(value.start(), value.end()).matches("\\d{1,4}")
                && place.matcher(before).find()
                && end.matcher(folded.substring(value.end())).find();
    }

    private static Value roomNumber(Value value, String folded) {
        String number = folded.substring(value.start(), value.end());
        return Value.of(EntityTypes.ROOM_NUMBER, value.start(), value.end(), number);
    }
}
