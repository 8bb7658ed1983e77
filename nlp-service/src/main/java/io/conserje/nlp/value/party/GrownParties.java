package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by what they come for, and by whom they come with, how old those are who are counted: the girls of a hen night are no children. */
final class GrownParties {

    private static final int WORDS_AHEAD = 48;

    /** One of the words that all of this hangs on. */
    private final Pattern of;

    private final Pattern grownParty;
    private final Pattern grownKind;
    private final Pattern behindChildren;
    private final Pattern behindName;
    private final Pattern workmates;

    GrownParties(Words words) {
        this.of = words.pattern("(?<!\\w)(?:{grown_party}|{children_many}|{title}|{honorific})(?!\\w)");
        this.grownParty = words.pattern("(?<!\\w)(?:{grown_party})(?!\\w)");
        this.grownKind = words.pattern("(?:.* )?(?:{own_kind})");
        this.behindChildren =
                words.pattern("(?<!\\w)(?:{children_many})(?:,? |, ?)(?:{who_are}) (?:(?:{people_about}) )?$");
        this.behindName = words.pattern(
                "(?<!\\w)(?:{title}|{honorific})\\.? (?!(?:{and}) )[\\p{L}'-]+(?: (?!(?:{and}) )[\\p{L}'-]+){0,3},? (?:{and}) $");
        this.workmates = words.pattern("(?:.* )?(?:{trades}|{relatives})");
    }

    /** The same values, each of its kind. */
    List<Value> apply(List<Value> values, String folded) {
        if (!of.matcher(folded).find()) {
            return values;
        }
        boolean grown = grownParty.matcher(folded).find();
        return values.stream().map(value -> settled(value, folded, grown)).toList();
    }

    private Value settled(Value value, String folded, boolean grown) {
        String said = folded.substring(value.start(), value.end());
        return switch (value.type()) {
            case EntityTypes.CHILDREN ->
                grown && grownKind.matcher(said).matches() ? value.as(EntityTypes.GUESTS) : value;
            case EntityTypes.NUMBER -> isBehind(behindChildren, folded, value) ? value.as(EntityTypes.CHILDREN) : value;
            case EntityTypes.GUESTS ->
                isBehind(behindChildren, folded, value)
                        ? value.as(EntityTypes.CHILDREN)
                        : workmates.matcher(said).matches() && isBehind(behindName, folded, value)
                                ? withNamed(value)
                                : value;
            default -> value;
        };
    }

    /** "Mr Cole and two fitters" are three. */
    private static Value withNamed(Value others) {
        return others.value() instanceof Integer count
                ? Value.of(EntityTypes.ADULTS, others.start(), others.end(), count + 1)
                : others;
    }

    private static boolean isBehind(Pattern words, String folded, Value value) {
        return words.matcher(folded)
                .region(Math.max(0, value.start() - WORDS_AHEAD), value.start())
                .useTransparentBounds(true)
                .find();
    }
}
