package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a number that is said as a place for the room that a wish comes from: "súbanme un té a la 44". */
final class RoomPlaces {

    private static final int WORDS_AHEAD = 24;
    private static final Set<String> MISTAKEN = Set.of(EntityTypes.NUMBER, EntityTypes.GUESTS, EntityTypes.TIME);
    private static final Set<String> DAYS = Set.of(EntityTypes.DATE, EntityTypes.CHECK_IN);

    /** The words that an hour or a day takes to itself: "a la 23" is no hour ("a las 23"), "el 16" may be a room. */
    private static final Pattern FIGURE = Pattern.compile("(?:(?:a la|el|o|le) )?(?<figure>\\d{1,4})");

    private final Pattern place;
    private final Pattern end;
    private final Pattern subject;
    private final Pattern told;

    RoomPlaces(Words words) {
        this.place = words.pattern("(?<!\\w)(?:{room_place}) $");
        this.end = words.pattern("^(?: ?[.,;:!?]|$| (?:{room_place_end})(?!\\w))");
        this.subject = words.pattern("(?<!\\w)(?:{room_subject}) $");
        this.told = words.pattern("^ (?:{room_told})(?!\\w)");
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
        Matcher figure = figure(value, folded);
        if (!figure.matches()) {
            return false;
        }
        int start = value.start() + figure.start("figure");
        String before = folded.substring(Math.max(0, start - WORDS_AHEAD), start);
        String after = folded.substring(value.end());
        return MISTAKEN.contains(value.type())
                        && place.matcher(before).find()
                        && end.matcher(after).find()
                || isTold(value, before, after);
    }

    /** "El 16 da a la avenida": no day does that. */
    private boolean isTold(Value value, String before, String after) {
        return (MISTAKEN.contains(value.type()) || DAYS.contains(value.type()))
                && subject.matcher(before).find()
                && told.matcher(after).find();
    }

    private static Matcher figure(Value value, String folded) {
        return FIGURE.matcher(folded.substring(value.start(), value.end()));
    }

    private static Value roomNumber(Value value, String folded) {
        Matcher figure = figure(value, folded);
        int start = value.start() + (figure.matches() ? figure.start("figure") : 0);
        return Value.of(EntityTypes.ROOM_NUMBER, start, value.end(), folded.substring(start, value.end()));
    }
}
