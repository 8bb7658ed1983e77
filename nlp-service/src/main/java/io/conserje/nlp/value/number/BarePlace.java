package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** "21st" or "twenty-fifth" as a whole message, when nothing was asked for: a day of the month and a position both. */
public final class BarePlace {

    private static final Pattern TRAIL = Pattern.compile("[.! ]*");

    private final PlaceFinder places;

    /** Knows the positions of one language. */
    public BarePlace(Words words) {
        this.places = new PlaceFinder(words);
    }

    /** The values, with the position beside the only day where the whole text says nothing but a position. */
    public List<Value> beside(List<Value> values, FoldedText text, Frame frame) {
        boolean day = values.size() == 1 && values.getFirst().type().equals(EntityTypes.DATE);
        if (!day || !frame.expecting().isEmpty()) {
            return values;
        }
        List<Value> found = places.find(text.folded());
        boolean whole = found.size() == 1
                && (isDayOf(found.getFirst(), values.getFirst()) || isInFigures(found.getFirst(), text))
                && text.folded().substring(0, found.getFirst().start()).isBlank()
                && TRAIL.matcher(text.folded().substring(found.getFirst().end()))
                        .matches();
        return whole ? List.of(values.getFirst(), found.getFirst()) : values;
    }

    /** "6a" alone is a Portuguese Friday, or the sixth. */
    private static boolean isInFigures(Value place, FoldedText text) {
        return Character.isDigit(text.folded().charAt(place.start()));
    }

    /** "Segunda" alone is a Monday and no second. */
    private static boolean isDayOf(Value place, Value day) {
        return place.value() instanceof Integer number
                && day.value() instanceof String date
                && date.endsWith("-%02d".formatted(number));
    }
}
