package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Of what there are several in a text, so that something can be told of each: rooms, couples, families. */
final class Units {

    private final Pattern couples;
    private final Pattern families;
    private final Pattern familiesOf;

    /** Of what something is told. */
    enum Of {
        /** Of each room. */
        ROOMS,
        /** Of each couple or family. */
        GROUPS,
        /** Of each of whatever there are several of. */
        ANY
    }

    Units(Words words) {
        this.couples = words.pattern("(?:(?:{we_are}|{we_come}) )?(?:\\w+ )?(?:{couples})");
        this.families = words.pattern(" (?:{families})(?!\\w)");
        this.familiesOf = words.pattern(" (?:{families_of}) \\w+");
    }

    /** "Two families of four": so many people in all. */
    List<Value> withFamilies(List<Value> values, String folded) {
        List<Value> left = new ArrayList<>(values);
        for (int i = 1; i < left.size(); i++) {
            Value many = left.get(i - 1);
            Value size = left.get(i);
            boolean families = (isMany(many, EntityTypes.NUMBER) || isMany(many, EntityTypes.GUESTS))
                    && (isMany(size, EntityTypes.NUMBER) || isMany(size, EntityTypes.GUESTS))
                    && size.end() > many.end()
                    && familiesOf
                            .matcher(folded.substring(many.end(), size.end()))
                            .matches();
            if (families) {
                int people = intOf(many) * intOf(size);
                left.set(i - 1, Value.of(EntityTypes.GUESTS, many.start(), size.end(), people));
                left.remove(i);
            }
        }
        return left;
    }

    /** How many there are of what the told counts are told of: the nearest before them, else the nearest behind. */
    Optional<Integer> times(List<Value> values, String folded, List<Value> told, int at, Of of) {
        int start = Math.min(at, told.getFirst().start());
        Predicate<Value> other =
                value -> !told.contains(value) && count(value, folded, of).isPresent();
        return values.reversed().stream()
                .filter(other)
                .filter(value -> value.end() <= start)
                .findFirst()
                .or(() -> values.stream()
                        .filter(other)
                        .filter(value -> value.start() > start)
                        .findFirst())
                .map(value -> count(value, folded, of).getAsInt());
    }

    /** How many couples or people have a room each. */
    Optional<Integer> inRooms(List<Value> values, String folded, Value room) {
        return values.reversed().stream()
                .filter(value -> isMany(value, EntityTypes.GUESTS) || isMany(value, EntityTypes.ADULTS))
                .filter(value -> value.end() <= room.start())
                .findFirst()
                .map(value -> count(value, folded, Of.GROUPS).orElse(intOf(value)));
    }

    /** How many people are told last before this. */
    Optional<Integer> people(List<Value> values, Value before) {
        return values.reversed().stream()
                .filter(value -> isMany(value, EntityTypes.GUESTS) || isMany(value, EntityTypes.ADULTS))
                .filter(value -> value.end() <= before.start())
                .findFirst()
                .map(Units::intOf);
    }

    boolean isGroup(Value value, String folded) {
        return count(value, folded, Of.GROUPS).isPresent();
    }

    private OptionalInt count(Value value, String folded, Of of) {
        if (of != Of.GROUPS && isMany(value, EntityTypes.ROOMS)) {
            return OptionalInt.of(intOf(value));
        }
        if (of != Of.ROOMS
                && isMany(value, EntityTypes.ADULTS)
                && intOf(value) > 2
                && couples.matcher(folded.substring(value.start(), value.end())).matches()) {
            return OptionalInt.of(intOf(value) / 2);
        }
        return of != Of.ROOMS
                        && isMany(value, EntityTypes.NUMBER)
                        && families.matcher(folded)
                                .region(value.end(), folded.length())
                                .useTransparentBounds(true)
                                .lookingAt()
                ? OptionalInt.of(intOf(value))
                : OptionalInt.empty();
    }

    private static boolean isMany(Value value, String type) {
        return value.type().equals(type)
                && value.value() instanceof Number number
                && number.doubleValue() == number.intValue()
                && number.intValue() > 1;
    }

    private static int intOf(Value value) {
        return value.value() instanceof Number number ? number.intValue() : 0;
    }
}
