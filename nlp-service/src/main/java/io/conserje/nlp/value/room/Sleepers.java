package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are told room by room count guests: "four in the 18 and six in the 9". */
public final class Sleepers {

    private final Pattern shared;

    /** Knows how they are told in one language. */
    public Sleepers(Words words) {
        this.shared = ListedDoors.shared(words);
    }

    /** The values, where such a number counts guests. */
    public List<Value> among(List<Value> values, String folded) {
        Matcher told = shared.matcher(folded);
        if (!told.find()) {
            return values;
        }
        return values.stream()
                .map(value -> value.type().equals(EntityTypes.NUMBER)
                                && (value.start() == told.start("p") || value.start() == told.start("q"))
                        ? value.as(EntityTypes.GUESTS)
                        : value)
                .toList();
    }
}
