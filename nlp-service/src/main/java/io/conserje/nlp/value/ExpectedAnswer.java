package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.money.LocalMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Gives values without a role the role that was asked for: "2" after "how many adults?", "el 5" after "until when?". */
final class ExpectedAnswer {

    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);
    /** Nobody comes with more people, or stays longer, and says nothing but the number. */
    private static final int MOST_COUNTED = 365;

    private static final List<String> STAY = List.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);

    /** @param saysRole whether the words of a day tell its role: "arrivée le 30" is no departure, whatever was asked for
     *  @param counts whether a number counts something else than what was asked for */
    List<Value> apply(List<Value> values, Frame frame, Predicate<Value> saysRole, Predicate<Value> counts) {
        List<String> open = new ArrayList<>(frame.expecting());
        values.forEach(value -> open.remove(value.type()));
        boolean leaves = values.stream().anyMatch(value -> value.type().equals(EntityTypes.CHECK_OUT));
        boolean named = leaves || isOneNight(values);
        List<Value> things = of(EntityTypes.AMENITY, values);
        List<Value> adults = of(EntityTypes.ADULTS, values);
        List<Value> result = new ArrayList<>();
        for (Value value : values) {
            result.addAll(
                    countsThings(value, things) || counts.test(value) || isSumAgain(value, adults)
                            ? List.of(value)
                            : withRole(value, frame, open, day -> named || saysRole.test(day)));
        }
        result.sort(Comparator.comparingInt(Value::start));
        return result;
    }

    /** "Just Friday, one night": the night has the name of the day on which it begins. */
    private static boolean isOneNight(List<Value> values) {
        return values.stream()
                .anyMatch(value -> value.type().equals(EntityTypes.NIGHTS)
                        && Integer.valueOf(1).equals(value.value()));
    }

    /** "Two towels to 305" chooses no room, and "two towels" counts no guests: a number right before a thing. */
    private static boolean countsThings(Value value, List<Value> things) {
        return value.type().equals(EntityTypes.NUMBER)
                && things.stream().anyMatch(thing -> thing.start() >= value.end() && thing.start() - value.end() <= 1);
    }

    /** "My wife and I, so two", "1 just me" count nobody else. */
    private static boolean isSumAgain(Value value, List<Value> adults) {
        return value.type().equals(EntityTypes.NUMBER)
                && adults.stream()
                        .anyMatch(told -> (told.end() <= value.start() || told.start() == value.end() + 1)
                                && Objects.equals(told.value(), value.value()));
    }

    private static List<Value> of(String type, List<Value> values) {
        return values.stream().filter(value -> value.type().equals(type)).toList();
    }

    private static List<Value> withRole(Value value, Frame frame, List<String> open, Predicate<Value> saysRole) {
        return switch (value.type()) {
            case EntityTypes.NUMBER -> List.of(count(value, open, frame.region()));
            case EntityTypes.GUESTS -> List.of(guests(value, frame));
            case EntityTypes.CHECK_IN -> List.of(saysRole.test(value) ? value : departure(value, frame));
            case EntityTypes.DATE_RANGE -> range(value, frame);
            default -> List.of(value);
        };
    }

    private static Value count(Value value, List<String> open, String region) {
        if (open.contains(EntityTypes.MONEY) && !open.contains(EntityTypes.NUMBER)) {
            Value money = LocalMoney.of(value, region);
            open.remove(money.type());
            return money;
        }
        if (value.value() instanceof BigDecimal years && open.contains(EntityTypes.CHILD_AGES)) {
            return age(value, years.intValue());
        }
        if (!(value.value() instanceof Integer number) || number < 0) {
            return value;
        }
        if (number > MOST_COUNTED && !open.contains(EntityTypes.NUMBER)) {
            return value;
        }
        if (number == 0 && open.remove(EntityTypes.CHILDREN)) {
            return value.as(EntityTypes.CHILDREN);
        }
        for (String type : open) {
            if (COUNTS.contains(type)) {
                open.remove(type);
                return value.as(type);
            }
            if (type.equals(EntityTypes.CHILD_AGES)) {
                return age(value, number);
            }
        }
        return number > 0 && open.remove(EntityTypes.ORDINAL) ? value.as(EntityTypes.ORDINAL) : value;
    }

    /** "Five and a half" is five. */
    private static Value age(Value value, int years) {
        return Value.of(EntityTypes.CHILD_AGES, value.start(), value.end(), List.of(years));
    }

    /** "somos 2" answers "how many adults?" unless guests as such were asked for. */
    private static Value guests(Value value, Frame frame) {
        boolean adults = frame.expects(EntityTypes.ADULTS) && !frame.expects(EntityTypes.GUESTS, EntityTypes.CHILDREN);
        return adults ? value.as(EntityTypes.ADULTS) : value;
    }

    private static Value departure(Value value, Frame frame) {
        boolean onlyDeparture = frame.expects(EntityTypes.CHECK_OUT) && !frame.expects(EntityTypes.CHECK_IN);
        return onlyDeparture ? value.as(EntityTypes.CHECK_OUT) : value;
    }

    private static List<Value> range(Value value, Frame frame) {
        if (frame.expects(STAY.toArray(String[]::new)) && value.value() instanceof Map<?, ?> range) {
            Map<String, Object> ends = new LinkedHashMap<>();
            range.forEach((key, day) -> ends.put(String.valueOf(key), String.valueOf(day)));
            Object from = ends.get("from");
            Object to = ends.get("to");
            if (from != null && to != null && isShort(from, to)) {
                return List.of(
                        Value.of(EntityTypes.CHECK_IN, value.start(), value.end(), from),
                        Value.of(EntityTypes.CHECK_OUT, value.start(), value.end(), to));
            }
        }
        return List.of(value);
    }

    /** A weekend answers "from when to when?"; a whole month does not. */
    private static boolean isShort(Object from, Object to) {
        return java.time.LocalDate.parse(from.toString()).plusDays(8).isAfter(java.time.LocalDate.parse(to.toString()));
    }
}
