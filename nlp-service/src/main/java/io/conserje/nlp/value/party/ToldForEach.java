package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts of each room, each couple or each family, "three rooms, two people in each", "two couples, each with a baby": as many times
 * as there are of these. Where the sum was said as well, it stays alone.
 */
final class ToldForEach {

    private static final Set<String> PEOPLE = Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS);

    /** So many may be told of each room by a bare number: "three rooms, two in each". */
    private static final int MOST_BARE = 9;

    private static final Pattern BEFORE = Pattern.compile("\\)? ?");
    private static final Pattern SENTENCE = Pattern.compile("[.;!?]");
    private static final int WORDS_AHEAD = 24;
    private static final int JOINED = 12;

    private final Pattern each;
    private final Pattern leads;
    private final Pattern with;
    private final Pattern notTold;
    private final Units units;

    ToldForEach(Words words) {
        this.each = words.pattern("(?<!\\w)(?:(?<r>{each_room})|(?<g>{each_group})|{each_one})(?!\\w)");
        this.leads = words.pattern(" ?:? ?(?:(?:{each_leads}) )?");
        this.with = words.pattern(" (?:{with})(?!\\w)");
        this.notTold = words.pattern("(?<!\\w)(?:{not_told_of})(?!\\w)[^.,;:!?]*$");
        this.units = new Units(words);
    }

    /** The same values, each count that is told of several as often as there are of them. */
    List<Value> apply(List<Value> said, String folded) {
        List<Value> values = units.withFamilies(said, folded);
        for (Matcher found = each.matcher(folded); found.find(); ) {
            values = multiplied(values, folded, found);
        }
        return values;
    }

    private List<Value> multiplied(List<Value> values, String folded, Matcher found) {
        Units.Of of =
                found.group("r") != null ? Units.Of.ROOMS : found.group("g") != null ? Units.Of.GROUPS : Units.Of.ANY;
        List<Value> ahead = told(values, folded, found, of);
        boolean behind = ahead.isEmpty();
        List<Value> told = behind ? toldBefore(values, folded, found, of) : ahead;
        if (told.isEmpty()
                || isNotTold(folded, Math.min(found.start(), told.getFirst().start()))) {
            return values;
        }
        boolean rooms = told.getFirst().type().equals(EntityTypes.ROOMS);
        Optional<Integer> times = rooms
                ? units.inRooms(values, folded, told.getFirst())
                : units.times(values, folded, told, found.start(), of);
        return times.map(n -> replaced(values, told, n, !behind)).orElseGet(() -> ofEachParent(values, told, !behind));
    }

    /** "The price per room for two", "at most two people per room". */
    private boolean isNotTold(String folded, int at) {
        return notTold.matcher(folded.substring(Math.max(0, at - WORDS_AHEAD), at))
                .find();
    }

    /** "Three mums with one toddler each", where nothing else is said that there are several of. */
    private List<Value> ofEachParent(List<Value> values, List<Value> told, boolean ages) {
        List<Value> children = told.stream()
                .filter(value -> value.type().equals(EntityTypes.CHILDREN)
                        || value.type().equals(EntityTypes.CHILD_AGES))
                .toList();
        if (children.isEmpty() || told.size() - children.size() > 1) {
            return values;
        }
        return units.people(values, children.getFirst())
                .map(n -> replaced(values, children, n, ages))
                .orElse(values);
    }

    /** "Each with a baby and a dog": the people right behind. */
    private List<Value> told(List<Value> values, String folded, Matcher found, Units.Of of) {
        List<Value> told = new ArrayList<>();
        for (Value value : values) {
            boolean first = told.isEmpty();
            int from = first ? found.end() : told.getLast().end();
            if (value.start() < from) {
                continue;
            }
            String between = folded.substring(from, value.start());
            boolean next = first
                    ? leads.matcher(between).matches()
                    : between.length() <= JOINED && !SENTENCE.matcher(between).find();
            if (first && next && of == Units.Of.ROOMS && isBare(value)) {
                return List.of(value);
            }
            if (!next || !isTold(value) || of != Units.Of.ROOMS && units.isGroup(value, folded)) {
                break;
            }
            told.add(value);
        }
        return told.stream().anyMatch(value -> PEOPLE.contains(value.type())) ? told : List.of();
    }

    /** "Two adults and a child each", "two in each", "a room each": what stands right before, back to what there are several of. */
    private List<Value> toldBefore(List<Value> values, String folded, Matcher found, Units.Of of) {
        List<Value> told = new ArrayList<>();
        boolean qualified = of != Units.Of.ROOMS
                && with.matcher(folded).region(found.end(), folded.length()).lookingAt();
        for (Value value : values.reversed()) {
            int until = told.isEmpty() ? found.start() : told.getLast().start();
            if (value.end() > until || value.type().equals(EntityTypes.ROOM_TYPE) && told.isEmpty()) {
                continue;
            }
            String between = folded.substring(value.end(), until);
            boolean next = told.isEmpty()
                    ? isBefore(between, values, value)
                    : between.length() <= JOINED && !SENTENCE.matcher(between).find();
            if (next && !qualified && told.isEmpty() && (isBare(value) || isOneRoom(value))) {
                return List.of(value);
            }
            if (!next || qualified || !isTold(value) || of != Units.Of.ROOMS && units.isGroup(value, folded)) {
                break;
            }
            told.add(value);
        }
        Collections.reverse(told);
        return told;
    }

    /** "A double each": between the room and the word for each stands what kind it is. */
    private static boolean isBefore(String between, List<Value> values, Value value) {
        return BEFORE.matcher(between).matches()
                || isOneRoom(value)
                        && values.stream()
                                .anyMatch(type -> type.type().equals(EntityTypes.ROOM_TYPE)
                                        && type.start() - value.end() <= 1
                                        && type.start() >= value.end()
                                        && type.end() - value.end() + 1 >= between.length());
    }

    private static boolean isTold(Value value) {
        return PEOPLE.contains(value.type()) && value.value() instanceof Integer
                || value.type().equals(EntityTypes.CHILD_AGES);
    }

    private static boolean isBare(Value value) {
        return value.type().equals(EntityTypes.NUMBER)
                && value.value() instanceof Number number
                && number.doubleValue() == number.intValue()
                && number.intValue() <= MOST_BARE;
    }

    private static boolean isOneRoom(Value value) {
        return value.type().equals(EntityTypes.ROOMS) && Integer.valueOf(1).equals(value.value());
    }

    private static List<Value> replaced(List<Value> values, List<Value> told, int times, boolean ages) {
        List<Value> many =
                told.stream().map(value -> times(value, told, times, ages)).toList();
        int sum = sum(many, PEOPLE);
        String type = many.getFirst().type();
        boolean known = values.stream()
                .filter(value -> !told.contains(value) && PEOPLE.contains(value.type()))
                .filter(value ->
                        value.type().equals(EntityTypes.GUESTS) || value.type().equals(type))
                .anyMatch(value -> sum == sum(List.of(value), PEOPLE));
        List<Value> left = new ArrayList<>(values);
        left.removeAll(told);
        if (!known || many.size() > 1) {
            left.addAll(many);
        }
        left.sort(Comparator.comparingInt(Value::start));
        return left;
    }

    private static Value times(Value value, List<Value> told, int times, boolean ages) {
        if (value.value() instanceof Number number) {
            String type = value.type().equals(EntityTypes.NUMBER) ? EntityTypes.GUESTS : value.type();
            return Value.of(type, value.start(), value.end(), times * number.intValue());
        }
        boolean ofAll = ages
                && value.value() instanceof List<?> years
                && years.size() == sum(told, Set.of(EntityTypes.CHILDREN));
        return ofAll && value.value() instanceof List<?> years
                ? Value.of(EntityTypes.CHILD_AGES, value.start(), value.end(), repeated(years, times))
                : value;
    }

    private static List<Object> repeated(List<?> years, int times) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(years);
        }
        return all;
    }

    private static int sum(List<Value> values, Set<String> types) {
        return values.stream()
                .filter(value -> types.contains(value.type()))
                .map(Value::value)
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .sum();
    }
}
