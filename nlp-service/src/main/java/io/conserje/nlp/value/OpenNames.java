package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells which values of one type are to choose from, "2 nights or 3 nights", "a double or a twin": each has the other beside it. */
final class OpenNames {

    /** What is to choose from stands side by side, with a number of rooms between at most. */
    private static final int MOST_APART = 3;

    private final Pattern between;

    OpenNames(Words words) {
        String counted = "(?:(?:{article}|{one_article}|\\d{1,2}|{number}) )?";
        this.between = words.pattern(",? (?:{or_day})(?: (?:{perhaps}))? (?:(?:{with}|{for}) )?" + counted
                + "|,? (?:{perhaps}) (?:(?:{with}|{for}) )?" + counted);
    }

    /** The same values, in their order. */
    List<Value> in(List<Value> values, String folded) {
        List<Value> all = new ArrayList<>(values);
        for (int i = 0; i < all.size(); i++) {
            int few = isNamed(all.get(i)) ? Math.min(all.size(), i + MOST_APART) : 0;
            for (int j = i + 1; j < few; j++) {
                if (areOpen(all.get(i), all.get(j), folded)) {
                    open(all, i, j);
                    openRooms(all, i, j);
                }
            }
        }
        return all;
    }

    private static boolean isNamed(Value value) {
        return OpenNumber.COUNTS.contains(value.type())
                || value.type().equals(EntityTypes.ROOM_TYPE)
                || value.type().equals(EntityTypes.ORDINAL);
    }

    private boolean areOpen(Value first, Value second, String folded) {
        return first.type().equals(second.type())
                && first.end() < second.start()
                && !Objects.equals(first.value(), second.value())
                && between.matcher(folded).region(first.end(), second.start()).matches();
    }

    private static void open(List<Value> all, int i, int j) {
        Value first = all.get(i);
        all.set(i, first.or(Objects.requireNonNull(all.get(j).value())));
        all.set(j, all.get(j).or(Objects.requireNonNull(first.value())));
    }

    /** "One double or two singles": so are the numbers of rooms right ahead of the types. */
    private static void openRooms(List<Value> all, int i, int j) {
        boolean counted = i > 0
                && j > i + 1
                && all.get(i).type().equals(EntityTypes.ROOM_TYPE)
                && isRooms(all.get(i - 1))
                && isRooms(all.get(j - 1))
                && !Objects.equals(all.get(i - 1).value(), all.get(j - 1).value());
        if (counted) {
            open(all, i - 1, j - 1);
        }
    }

    private static boolean isRooms(Value value) {
        return value.type().equals(EntityTypes.ROOMS) && value.value() != null;
    }
}
