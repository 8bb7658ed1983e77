package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of amounts, counts and lengths, beside these, and "un" and "une" as one: only for whoever asked for a
 * number, because nobody else wants "two adults" twice.
 */
public final class PlainNumbers {

    /** What is said with a number that counts; of a day or a phone the figures are no numbers. */
    private static final Set<String> COUNTED = Set.of(
            EntityTypes.MONEY,
            EntityTypes.GUESTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.ROOMS,
            EntityTypes.NIGHTS,
            EntityTypes.DURATION,
            EntityTypes.ROOM_TYPE,
            EntityTypes.AMENITY,
            EntityTypes.MEAL);

    private final NumberExtractor numbers;
    private final Pattern one;

    /** Reads the numbers of one language. */
    public PlainNumbers(Words words) {
        this.numbers = new NumberExtractor(words, new NumberWords(words, true));
        this.one = words.pattern("(?<![\\w'-])(?:{one_said})(?![\\w'-])");
    }

    /** The values, with the numbers beside them where a number was asked for. */
    public List<Value> beside(List<Value> values, FoldedText text, Frame frame) {
        if (!frame.expects(EntityTypes.NUMBER)) {
            return values;
        }
        List<Value> kept =
                values.stream().filter(value -> !COUNTED.contains(value.type())).toList();
        List<Value> found = new ArrayList<>(values);
        found.addAll(unclaimed(numbers.extract(text.without(kept), frame), kept));
        found.addAll(unclaimed(
                ones(text),
                found.stream().filter(value -> !COUNTED.contains(value.type())).toList()));
        return found;
    }

    private static List<Value> unclaimed(List<Value> more, List<Value> claimed) {
        return more.stream()
                .filter(value -> claimed.stream().noneMatch(value::overlaps))
                .toList();
    }

    private List<Value> ones(FoldedText text) {
        List<Value> ones = new ArrayList<>();
        for (Matcher match = one.matcher(text.folded()); match.find(); ) {
            ones.add(Value.of(EntityTypes.NUMBER, match.start(), match.end(), 1));
        }
        return ones;
    }
}
