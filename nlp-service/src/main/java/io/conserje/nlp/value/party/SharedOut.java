package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Adds up people who are told room by room: "one for two and one for three", "two adults in one and three in the other". */
final class SharedOut {

    private static final int WORDS_BETWEEN = 48;
    private static final int MOST_IN_ROOM = 9;
    private static final int NEAR_US = 10;

    private final Pattern nextRoom;
    private final Pattern ofUs;
    private final Pattern usAhead;
    private final Pattern inRoom;
    private final Pattern counted;
    private final Pattern inOneRoom;
    private final Pattern table;

    SharedOut(Words words) {
        this.nextRoom = words.pattern(
                "[^.;!?]*(?<!\\w)(?:{next_room}|(?:1|{one_article}) (?:{roomtype}|{loose_roomtype}) (?:{for_people}|{with})|{in_one_room})(?:,?(?: (?:{and}))?) $");
        this.usAhead = words.pattern("(?<!\\w)(?:{us}) $");
        this.inRoom = words.pattern(" (?:{in_one_room}|{and_people}|{with})(?!\\w)");
        this.inOneRoom = words.pattern(" (?:{in_one_room})(?!\\w)");
        this.table = words.pattern("(?<!\\w)(?:{table_word})(?: [^ .,;!?]+){0,2} (?:{for_people})[ :]+$");
        this.counted = words.pattern(" (?:{adults}|{children}|{people})(?!\\w)");
        this.ofUs = words.pattern("(?:.*(?<!\\w))?(?:{us}|{of_us_behind}|{both_of_us})(?:(?!\\w).*)?");
    }

    /** The same values, those of one kind that stand for the next room each as their sum, unless it was said before. */
    List<Value> apply(List<Value> said, String folded) {
        List<Value> values = new ArrayList<>(said);
        values.replaceAll(value -> isBesideChildren(value, said, folded) ? value.as(EntityTypes.ADULTS) : value);
        addRooms(values, folded);
        boolean people = said.stream()
                .anyMatch(value ->
                        value.type().equals(EntityTypes.ADULTS) || value.type().equals(EntityTypes.GUESTS));
        values.removeIf(value -> people && value.type().equals(EntityTypes.NUMBER) && isOfPeople(value, folded));
        boolean stays = values.stream()
                        .filter(value -> value.type().equals(EntityTypes.CHECK_IN))
                        .count()
                > 1;
        if (stays) {
            return values;
        }
        for (String type : List.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN)) {
            addUp(values, type, folded);
        }
        return values;
    }

    /** "Three in one room and two in the other": so many in all, unless somebody was counted before. */
    private void addRooms(List<Value> values, String folded) {
        List<Value> bare = values.stream()
                .filter(value ->
                        value.type().equals(EntityTypes.NUMBER) && count(value) > 0 && count(value) <= MOST_IN_ROOM)
                .filter(value -> inOneRoom
                        .matcher(folded)
                        .region(value.end(), folded.length())
                        .lookingAt())
                .toList();
        if (bare.size() < 2) {
            return;
        }
        boolean counted = values.stream()
                .anyMatch(value ->
                        value.type().equals(EntityTypes.ADULTS) || value.type().equals(EntityTypes.GUESTS));
        int sum = bare.stream().mapToInt(SharedOut::count).sum();
        Value first = bare.getFirst();
        int at = values.indexOf(first);
        values.removeAll(bare);
        if (!counted) {
            values.add(at, Value.of(EntityTypes.GUESTS, first.start(), first.end(), sum));
        }
    }

    private void addUp(List<Value> values, String type, String folded) {
        List<Value> rooms = new ArrayList<>();
        for (Value value : List.copyOf(values)) {
            if (!value.type().equals(type) || !(value.value() instanceof Integer)) {
                continue;
            }
            if (!rooms.isEmpty() && (isAtTable(rooms.getFirst(), folded) || !isNext(rooms.getLast(), value, folded))) {
                rooms.clear();
            }
            rooms.add(value);
        }
        if (rooms.size() < 2) {
            return;
        }
        int sum = rooms.stream().mapToInt(SharedOut::count).sum();
        Value first = rooms.getFirst();
        boolean known = rooms.size() > 2 && 2 * count(first) == sum;
        values.removeAll(rooms.subList(1, rooms.size()));
        values.set(values.indexOf(first), known ? first : Value.of(type, first.start(), first.end(), sum));
    }

    /** "A table for four at 7, and another one for two at 9": who sits elsewhere is a party of its own. */
    private boolean isAtTable(Value value, String folded) {
        return table.matcher(folded.substring(Math.max(0, value.start() - WORDS_BETWEEN), value.start()))
                .find();
    }

    private static int count(Value value) {
        return value.value() instanceof Integer count ? count : 0;
    }

    /** "My parents in one room and us two in the other", "and one with 3 adults": who was counted with the others already. */
    private boolean isOfPeople(Value number, String folded) {
        return counted.matcher(folded).region(number.end(), folded.length()).lookingAt()
                || usAhead.matcher(folded.substring(Math.max(0, number.start() - NEAR_US), number.start()))
                                .find()
                        && inRoom.matcher(folded)
                                .region(number.end(), folded.length())
                                .lookingAt();
    }

    /** "The two of us in one and the kids in the other": who writes and is told beside children is grown up. */
    private boolean isBesideChildren(Value value, List<Value> values, String folded) {
        return value.type().equals(EntityTypes.GUESTS)
                && ofUs.matcher(folded.substring(
                                Math.max(0, value.start() - NEAR_US), Math.min(folded.length(), value.end() + NEAR_US)))
                        .matches()
                && values.stream()
                        .filter(child -> child.type().equals(EntityTypes.CHILDREN)
                                && !Integer.valueOf(0).equals(child.value()))
                        .anyMatch(child -> isNext(value, child, folded) || isNext(child, value, folded));
    }

    private boolean isNext(Value before, Value value, String folded) {
        return value.start() >= before.end()
                && value.start() - before.end() <= WORDS_BETWEEN
                && nextRoom.matcher(folded.substring(before.end(), value.start()))
                        .matches();
    }
}
