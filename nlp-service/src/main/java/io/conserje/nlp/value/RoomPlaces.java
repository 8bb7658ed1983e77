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

    private final Pattern figure;
    private final Pattern place;
    private final Pattern end;
    private final Pattern subject;
    private final Pattern told;

    RoomPlaces(Words words) {
        this.figure = words.pattern("(?:(?:{room_article}) )?(?<figure>\\d{1,4})(?!\\d)");
        this.place = words.pattern("(?<!\\w)(?:{room_place}) $");
        this.end = words.pattern("^(?: ?[.,;:!?]|$| (?:{room_place_end})(?!\\w))");
        this.subject = words.pattern("(?<!\\w)(?:{room_subject}) $");
        this.told = words.pattern("^ (?:{room_told})(?!\\w)");
    }

    List<Value> apply(List<Value> values, String folded) {
        boolean known = values.stream().anyMatch(value -> value.type().equals(EntityTypes.ROOM_NUMBER));
        return known
                ? values
                : values.stream().map(value -> placed(value, folded)).toList();
    }

    /** The room that a value is, else the value: to "a la 23" an hour takes the article, and to "el 16" a day does. */
    private Value placed(Value value, String folded) {
        Matcher said = figure.matcher(folded).region(value.start(), value.end());
        if (!said.lookingAt() || !isPlace(value, folded, said.start("figure"), said.end("figure"))) {
            return value;
        }
        return Value.of(EntityTypes.ROOM_NUMBER, said.start("figure"), said.end("figure"), said.group("figure"));
    }

    private boolean isPlace(Value value, String folded, int start, int behind) {
        String before = folded.substring(Math.max(0, start - WORDS_AHEAD), start);
        String after = folded.substring(behind);
        boolean mistaken = MISTAKEN.contains(value.type());
        boolean meant =
                mistaken && place.matcher(before).find() && end.matcher(after).find();
        boolean isTold = (mistaken || DAYS.contains(value.type()))
                && subject.matcher(before).find()
                && told.matcher(after).find();
        return meant || isTold;
    }
}
