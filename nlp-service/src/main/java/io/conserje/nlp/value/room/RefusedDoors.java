package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Drops the rooms that somebody turns down by their number: "two doubles, but not room 17", "menos o 17", "la 17 no". */
public final class RefusedDoors {

    private static final int WORDS_AHEAD = 32;

    private final Pattern ahead;
    private final Pattern behind;

    /** Knows the words of one language. */
    public RefusedDoors(Words words) {
        this.ahead = words.pattern(
                "(?<!\\w)(?:{ruled_out}|{anything_but}) (?:(?:{article}|{door_article_said}|{rooms}|{room_word}) ){0,2}$");
        this.behind = words.pattern(" (?:{not})(?:,|[.!]?$)");
    }

    /** The same without them. */
    public List<Value> without(List<Value> values, String folded) {
        return values.stream().filter(value -> !isRefused(value, folded)).toList();
    }

    private boolean isRefused(Value value, String folded) {
        return value.type().equals(EntityTypes.ROOM_NUMBER)
                && (ahead.matcher(folded)
                                .region(Math.max(0, value.start() - WORDS_AHEAD), value.start())
                                .useTransparentBounds(true)
                                .find()
                        || behind.matcher(folded)
                                .region(value.end(), folded.length())
                                .lookingAt());
    }
}
