package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Counts and types of rooms that a guest leaves open. A text with a number to choose from is read as if the other one were not there,
 * which then stands beside it; where the number counts nothing of a stay, the text is read as it is.
 */
final class OpenCounts {

    private final OpenNumbers numbers;
    private final OpenNames names;

    OpenCounts(Words words) {
        this.numbers = new OpenNumbers(words);
        this.names = new OpenNames(words);
    }

    /** The values of a text by this reader, with what each leaves open. */
    List<Value> read(FoldedText text, Function<FoldedText, List<Value>> reader) {
        List<OpenNumber> open = numbers.in(text.folded());
        List<Value> values = reader.apply(without(text, open));
        List<OpenNumber> ofThings = open.stream()
                .filter(number -> values.stream().anyMatch(number::isPlain))
                .toList();
        List<Value> told = values;
        for (List<OpenNumber> counted = counted(open, told);
                counted.size() < open.size();
                counted = counted(open, told)) {
            open = counted;
            told = reader.apply(without(text, open));
        }
        return names.in(withOthers(plain(told, ofThings), open), text.folded());
    }

    /** "1 or 2 towels": where the second number counts things, the first one answers nothing either. */
    private static List<Value> plain(List<Value> values, List<OpenNumber> ofThings) {
        return ofThings.isEmpty()
                ? values
                : values.stream()
                        .map(value -> ofThings.stream().anyMatch(number -> number.isOtherOf(value))
                                ? value.as(EntityTypes.NUMBER)
                                : value)
                        .toList();
    }

    private static List<OpenNumber> counted(List<OpenNumber> open, List<Value> values) {
        return open.stream()
                .filter(number -> values.stream().anyMatch(number::isOf))
                .toList();
    }

    private static FoldedText without(FoldedText text, List<OpenNumber> open) {
        if (open.isEmpty()) {
            return text;
        }
        UnaryOperator<String> blanked = words -> {
            var left = new StringBuilder(words);
            for (OpenNumber number : open) {
                left.replace(number.from(), number.to(), " ".repeat(number.to() - number.from()));
            }
            return left.toString();
        };
        return new FoldedText(text.original(), blanked.apply(text.folded()), blanked.apply(text.whole()));
    }

    private static List<Value> withOthers(List<Value> values, List<OpenNumber> open) {
        if (open.isEmpty()) {
            return values;
        }
        List<Value> all = new ArrayList<>(values);
        for (OpenNumber number : open) {
            all.stream()
                    .filter(number::isOf)
                    .findFirst()
                    .ifPresent(value -> all.set(all.indexOf(value), withOther(value, number, all)));
        }
        all.sort(Comparator.comparingInt(Value::start));
        return all;
    }

    /** The value with the other number beside it, on the words of both where no other value stands on them. */
    private static Value withOther(Value value, OpenNumber number, List<Value> values) {
        int start = Math.min(value.start(), number.from());
        int end = Math.max(value.end(), number.to());
        boolean free = values.stream().noneMatch(one -> one != value && one.start() < end && start < one.end());
        Value open = value.or(number.other());
        return free ? new Value(open.type(), start, end, open.value(), open.alternatives(), open.problem()) : open;
    }
}
