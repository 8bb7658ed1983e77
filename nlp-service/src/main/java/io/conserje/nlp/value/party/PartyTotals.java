package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Squares a total with the roles: "4 people: 2 adults, 2 kids" needs no total, and "4 rooms for one person" tells the
 * size of a room. Of "somos 4, dos niños" both stay as they were said.
 */
public final class PartyTotals {

    private static final int NEAR = 32;

    private static final int WORDS_AHEAD = 40;
    private static final int NEAR_US = 10;
    private static final int LONGEST_STORY = 80;

    private final Pattern kin;
    private final Pattern oneMore;
    private final Pattern withTotal;
    private final Pattern summedUp;
    private final Pattern ownRoom;
    private final Pattern ofUs;
    private final Pattern partDoes;
    private final ToldForEach toldForEach;
    private final SharedOut sharedOut;
    private final NumberedRooms numberedRooms;
    private final GrownParties grownParties;

    /** Squares them in the language of these words. */
    public PartyTotals(Words words) {
        this.toldForEach = new ToldForEach(words);
        this.sharedOut = new SharedOut(words);
        this.numberedRooms = new NumberedRooms();
        this.grownParties = new GrownParties(words);
        this.ownRoom = words.pattern(
                "(?<!\\w)(?:{other_room}|{in_one_room}|(?:{one_alone}|{one_said}|{rooms}|{roomtype})(?= (?:{for_people}) ))(?!\\w)");
        this.ofUs = words.pattern("(?<!\\w)(?:{us}|{of_us_behind})(?!\\w)");
        this.partDoes = words.pattern(" ?(?:(?:{of_us_behind}) )?(?:{part_does})(?!\\w)");
        this.summedUp = words.pattern("(?<!\\w)(?:{sums_up})(?: [^ .,;!?]+){0,3} $");
        this.withTotal = words.pattern("(?<!\\w)(?:{number}|\\d+) (?:{counted_with}) $");
        this.oneMore = words.pattern("(?:{one_adult_more})");
        this.kin = words.pattern("(?:{whose}) (?:{about_people} )?(?:{relative})");
    }

    /** The same values without a total that the roles explain. */
    public List<Value> apply(List<Value> said, String folded) {
        List<Value> each = toldForEach.apply(
                numberedRooms.apply(withoutRooms(grownParties.apply(said, folded), folded), folded), folded);
        List<Value> values = withoutSum(once(sharedOut.apply(each, folded)));
        Optional<Value> total = only(values, EntityTypes.GUESTS);
        if (total.isPresent() && Integer.valueOf(1).equals(total.get().value()) && sum(values, EntityTypes.ROOMS) > 1) {
            return values.stream().filter(value -> value != total.get()).toList();
        }
        if (total.isPresent() && isSummedUp(total.get(), values, folded)) {
            return values.stream()
                    .filter(value -> !value.type().equals(EntityTypes.ADULTS))
                    .toList();
        }
        if (total.isPresent() && total.get().value() instanceof Integer count && count > 2) {
            return apart(values.stream()
                    .filter(value -> !isOneOf(value, values, folded))
                    .toList());
        }
        return apart(values);
    }

    /** "One for my parents and one for the two of us": the two are counted among the four already. */
    private List<Value> withoutRooms(List<Value> values, String folded) {
        return values.stream()
                .filter(value -> !value.type().equals(EntityTypes.GUESTS)
                        || values.stream().noneMatch(all -> holds(all, value, folded)))
                .toList();
    }

    private boolean holds(Value all, Value some, String folded) {
        return (all.type().equals(EntityTypes.ADULTS) || all.type().equals(EntityTypes.GUESTS))
                && all.end() <= some.start()
                && all.value() instanceof Integer whole
                && some.value() instanceof Integer part
                && part < whole
                && (isInRoom(all, some, folded) || isPart(all, some, folded));
    }

    /** "Nine for dinner, two of us are coeliac". */
    private boolean isPart(Value all, Value some, String folded) {
        return all.type().equals(EntityTypes.GUESTS)
                && some.start() - all.end() <= LONGEST_STORY
                && partDoes.matcher(folded).region(some.end(), folded.length()).lookingAt();
    }

    private boolean isInRoom(Value all, Value some, String folded) {
        return some.start() - all.end() <= WORDS_AHEAD
                && ofUs.matcher(folded)
                        .region(Math.max(0, some.start() - NEAR_US), Math.min(folded.length(), some.end() + NEAR_US))
                        .useTransparentBounds(true)
                        .find()
                && ownRoom.matcher(folded)
                        .region(all.end(), some.start())
                        .useTransparentBounds(true)
                        .find();
    }

    /** "A quad for three? We're three": the same total said twice is one. */
    private static List<Value> once(List<Value> values) {
        List<Value> totals = values.stream()
                .filter(value -> value.type().equals(EntityTypes.GUESTS))
                .toList();
        boolean same = totals.stream().map(Value::value).distinct().count() == 1;
        return same
                ? values.stream()
                        .filter(value -> value == totals.getFirst() || !totals.contains(value))
                        .toList()
                : values;
    }

    /** "Six for dinner, four adults and two kids": the number that is their sum. */
    private static List<Value> withoutSum(List<Value> values) {
        int adults = sum(values, EntityTypes.ADULTS);
        int children = sum(values, EntityTypes.CHILDREN);
        if (adults == 0 || children == 0) {
            return values;
        }
        Integer all = adults + children;
        int first = values.stream()
                .filter(value -> value.type().equals(EntityTypes.ADULTS))
                .mapToInt(Value::start)
                .min()
                .orElse(0);
        return values.stream()
                .filter(value -> !value.type().equals(EntityTypes.NUMBER)
                        || !all.equals(value.value())
                        || value.start() > first
                        || first - value.end() > NEAR)
                .toList();
    }

    /** "My husband and I, and my mother may come, so it would be three people": who was named before is part of the sum, others may be. */
    private boolean isSummedUp(Value total, List<Value> values, String folded) {
        int adults = sum(values, EntityTypes.ADULTS);
        return total.value() instanceof Integer count
                && adults > 0
                && (adults < count
                        || adults == count && only(values, EntityTypes.ADULTS).isEmpty())
                && sum(values, EntityTypes.CHILDREN) == 0
                && values.stream()
                        .filter(value -> value.type().equals(EntityTypes.ADULTS))
                        .allMatch(value -> value.end() <= total.start())
                && summedUp.matcher(folded.substring(Math.max(0, total.start() - WORDS_AHEAD), total.start()))
                        .find();
    }

    /** "We are six now, my brother-in-law is joining", "we are three, one adult more and a child": one of kin, and nobody else named, is one of them. */
    private boolean isOneOf(Value value, List<Value> values, String folded) {
        return value.type().equals(EntityTypes.ADULTS)
                && (Integer.valueOf(1).equals(value.value()) || isWithTotal(value, folded))
                && (sum(values, EntityTypes.CHILDREN) == 0
                                && kin.matcher(folded.substring(value.start(), value.end()))
                                        .matches()
                        || oneMore.matcher(folded.substring(value.start(), value.end()))
                                .matches());
    }

    /** "We are three with my sister": she and who writes are two of them. */
    private boolean isWithTotal(Value kin, String folded) {
        return Integer.valueOf(2).equals(kin.value())
                && withTotal
                        .matcher(folded.substring(Math.max(0, kin.start() - NEAR), kin.start()))
                        .find();
    }

    private static List<Value> apart(List<Value> values) {
        Optional<Value> total = only(values, EntityTypes.GUESTS);
        int adults = sum(values, EntityTypes.ADULTS);
        int children = sum(values, EntityTypes.CHILDREN);
        if (total.isEmpty() || adults + children == 0 || !(total.get().value() instanceof Integer count)) {
            return values;
        }
        return adults > 0 && adults + children == count
                ? values.stream().filter(value -> value != total.get()).toList()
                : values;
    }

    private static Optional<Value> only(List<Value> values, String type) {
        List<Value> found =
                values.stream().filter(value -> value.type().equals(type)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static int sum(List<Value> values, String type) {
        return values.stream()
                .filter(value -> value.type().equals(type) && value.value() instanceof Integer)
                .mapToInt(value -> (Integer) java.util.Objects.requireNonNull(value.value()))
                .sum();
    }
}
