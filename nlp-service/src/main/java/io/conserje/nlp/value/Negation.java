package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what the guest takes back: of "not the 5th, the 6th" only the 6th stays, of "three rather than two" the three. */
final class Negation {

    private static final int WORDS_AROUND = 48;
    private static final Set<String> COUNTS =
            Set.of(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS);
    private static final Set<String> DAYS = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);
    private static final Set<String> STRETCHES = Set.of(EntityTypes.DATE_RANGE, EntityTypes.CHECK_IN);

    private static final Set<String> OFFERS = Set.of(EntityTypes.ROOM_TYPE, EntityTypes.MEAL, EntityTypes.AMENITY);

    private static final Pattern ENDS = Pattern.compile(" ?(?:[,.;!)]|$)| (?:" + Words.everywhere("refusal_end") + ")");

    /** What every number or day that is taken back has ahead of it. */
    private final Pattern negates;

    private final Pattern takenBack;
    private final Pattern refused;
    private final Pattern noMore;
    private final Pattern without;
    private final Pattern withoutAhead;
    private final Pattern unneeded;
    private final Pattern ruledOut;
    private final Pattern dayUnwanted;
    private final Pattern and;
    private final Pattern offerRefused;
    private final Pattern unneededBehind;
    private final Pattern declined;
    private final Pattern inPlace;

    Negation(Words words) {
        this.refused = words.pattern(" (?:{not}|{day_refused})(?:,|[.!]?$)");
        this.noMore = words.pattern(" (?:{no_more})(?:,|[.!]?$)");
        this.offerRefused = words.pattern("(?<!\\w)(?:{offer_refused}) (?:(?:{article}) )?$");
        this.unneededBehind = words.pattern("(?: (?:{bed}))?(?: |, ?)(?:{unneeded_behind})(?!\\w)");
        this.declined = words.pattern("(?<!\\w)(?:{declines})(?: (?:{of}))?(?: ?(?:{article}|{one_article}))? $");
        this.inPlace =
                words.pattern("(?<!\\w)(?:{in_place})(?: ?(?:{at}|{article}|{day_prefix}|{range_from})){0,2} ?$");
        this.and = words.pattern(" (?:{and}) ");
        this.without = words.pattern("(?:{without}) ");
        this.withoutAhead = words.pattern("(?<!\\w)(?:{without})(?: (?:{article}))? $");
        this.unneeded = words.pattern("(?<!\\w)(?:{no_need})(?: (?:{article}))? $");
        this.ruledOut = words.pattern("(?<!\\w)(?:{ruled_out}) (?:(?:{day_prefix}|{article}|{on_day}) ){0,2}$");
        this.dayUnwanted = words.pattern(
                "(?<!\\w)(?:{day_unwanted}) (?:(?:{day_prefix}|{article}|{on_day}|{in}|{for}|{day_of}) ){0,3}$");
        this.negates = words.pattern("(?<!\\w)(?:{not}|{instead}|{not_wanted}) ");
        this.takenBack = words.pattern(
                "(?<!\\w)(?<!(?<!\\w)(?:{if_word}) )(?:{not}|{instead}|{not_wanted})(?! (?:{not_before})(?!\\w)) "
                        + "(?:(?:{day_prefix}|{article}|{range_from}|{for}|{on_day}|{at}|{the_one_with}|{rooms}|{room_of}|{one_article}|{n}(?! (?:{arrive}|{leave}|{we_come})(?!\\w))|{arrive}|{leave}|{we_come}) ){0,4}$");
    }

    List<Value> apply(String folded, List<Value> values) {
        Set<Value> gone = takenBack(folded, values);
        boolean hour =
                values.stream().anyMatch(value -> value.type().equals(EntityTypes.TIME) && !gone.contains(value));
        return values.stream()
                .map(value -> hour && gone.contains(value) ? withoutHour(value) : value)
                .filter(value -> !gone.contains(value) || !isUnwantedPlace(value) && !hasRival(value, values, gone))
                .filter(value -> !isOfDays(value) || !isBehind(ruledOut, folded, value))
                .filter(value -> !isUnwantedDay(folded, value))
                .filter(value -> !value.type().equals(EntityTypes.MEAL) || !isUnwanted(folded, value))
                .filter(value -> !OFFERS.contains(value.type())
                        || !unneededBehind
                                        .matcher(folded)
                                        .region(value.end(), folded.length())
                                        .lookingAt()
                                && !(value.type().equals(EntityTypes.AMENITY) && isBehind(declined, folded, value)))
                .map(value -> named(value, gone))
                .toList();
    }

    /** "At 2 rather than at 11 on Sunday": the hour is taken back, the day is not. */
    private static Value withoutHour(Value value) {
        return value.type().equals(EntityTypes.DATETIME) && value.value() instanceof String at
                ? Value.of(EntityTypes.DATE, value.start(), value.end(), at.substring(0, at.indexOf('T')))
                : value;
    }

    private static boolean isOfDays(Value value) {
        return value.type().equals(EntityTypes.DATE_RANGE) || DAYS.contains(value.type());
    }

    /** "I do not want it in March", "en julio no". */
    private boolean isUnwantedDay(String folded, Value value) {
        boolean stretch = value.type().equals(EntityTypes.DATE_RANGE);
        return isOfDays(value)
                && (isBehind(dayUnwanted, folded, value)
                        || stretch
                                && refused.matcher(folded)
                                        .region(value.end(), folded.length())
                                        .lookingAt());
    }

    /** "A single, no breakfast" wants none; "there was no breakfast today" speaks of one. */
    private boolean isUnwanted(String folded, Value meal) {
        return noMore.matcher(folded).region(meal.end(), folded.length()).lookingAt()
                || without.matcher(folded).region(meal.start(), meal.end()).lookingAt()
                || isBehind(withoutAhead, folded, meal)
                || ENDS.matcher(folded.substring(meal.end())).lookingAt() && isBehind(unneeded, folded, meal);
    }

    private static boolean isBehind(Pattern words, String folded, Value value) {
        return words.matcher(folded)
                .region(Math.max(0, value.start() - WORDS_AROUND), value.start())
                .useTransparentBounds(true)
                .find();
    }

    /** By identity: the same value may be said twice and taken back once. Each is looked at once, however many there are. */
    private Set<Value> takenBack(String folded, List<Value> values) {
        Set<Value> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean negated = negates.matcher(folded).find();
        Value before = null;
        for (Value value :
                values.stream().sorted(Comparator.comparingInt(Value::start)).toList()) {
            if (isTakenBack(folded, value, negated) || before != null && isWith(before, value, folded)) {
                gone.add(value);
            }
            before = gone.contains(value) ? value : null;
        }
        return gone;
    }

    /** "Not two adults and two children": both are taken back. */
    private boolean isWith(Value before, Value value, String folded) {
        return COUNTS.contains(before.type())
                && COUNTS.contains(value.type())
                && before.end() < value.start()
                && and.matcher(folded.substring(before.end(), value.start())).matches();
    }

    /** "Three instead of two nights" are three nights. */
    private static Value named(Value value, Set<Value> gone) {
        boolean bare = value.type().equals(EntityTypes.NUMBER) || value.type().equals(EntityTypes.GUESTS);
        if (!bare || gone.contains(value)) {
            return value;
        }
        return gone.stream()
                .filter(other -> COUNTS.contains(other.type()))
                .min(Comparator.comparingInt(Value::start))
                .map(other -> value.as(other.type()))
                .orElse(value);
    }

    /** "No towels" lacks them; whoever wants none says so. */
    private boolean isTakenBack(String folded, Value value, boolean negated) {
        boolean moved = value.type().equals(EntityTypes.TIME) && isBehind(inPlace, folded, value);
        return !moved
                && (refused.matcher(folded).region(value.end(), folded.length()).lookingAt()
                        || (value.type().equals(EntityTypes.AMENITY)
                                ? isBehind(offerRefused, folded, value)
                                : negated && isBehind(takenBack, folded, value)));
    }

    /** "Not on the first floor": which one it is to be nobody has to say. */
    private static boolean isUnwantedPlace(Value value) {
        return value.type().equals(EntityTypes.ORDINAL);
    }

    private static boolean hasRival(Value value, List<Value> values, Set<Value> gone) {
        return values.stream().anyMatch(other -> other != value && isRival(value, other) && !gone.contains(other));
    }

    private static boolean isRival(Value value, Value other) {
        if (other.type().equals(value.type())) {
            return !Objects.equals(value.value(), other.value()) || !DAYS.contains(value.type());
        }
        return DAYS.contains(value.type())
                        && (DAYS.contains(other.type()) || other.type().equals(EntityTypes.DATETIME))
                || STRETCHES.contains(value.type()) && STRETCHES.contains(other.type())
                || value.type().equals(EntityTypes.NUMBER)
                        && (other.type().equals(EntityTypes.MONEY)
                                || COUNTS.contains(other.type())
                                || DAYS.contains(other.type())
                                || other.type().equals(EntityTypes.TIME))
                || COUNTS.contains(value.type()) && isBare(other);
    }

    private static boolean isBare(Value other) {
        return other.type().equals(EntityTypes.NUMBER) || other.type().equals(EntityTypes.GUESTS);
    }
}
