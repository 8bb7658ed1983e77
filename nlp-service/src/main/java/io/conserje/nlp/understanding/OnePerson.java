package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "One person, please" is how many come where that was asked, beside days or rooms, or beside "only me"; "I want to talk to a person" never is. */
final class OnePerson {

    private static final String[] PEOPLE = {EntityTypes.ADULTS, EntityTypes.GUESTS, EntityTypes.CHILDREN};

    private static final Set<String> OF_STAY = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.ROOMS);

    private final Pattern one;
    private final Pattern counted;
    private final Pattern only;

    OnePerson(Words words) {
        this.one = words.pattern("(?:{one_person})");
        String clause =
                "(?:^|[.,;!?]) *(?:(?:{led_no}|{led_yes})[ ,.;!]+)?(?:{one_person})(?= *(?:[.,;!?]|$)| (?:{please})(?!\\w))";
        this.counted = words.pattern(clause);
        this.only = words.pattern(clause + ".*(?<!\\w)(?:{alone})(?!\\w)|(?<!\\w)(?:{person_only})(?!\\w)");
    }

    /** What is left to be classified where a guest counts one person beside days or rooms; none where they do not. */
    Optional<String> withoutCount(String folded, List<Value> values) {
        return values.stream().noneMatch(value -> OF_STAY.contains(value.type()))
                ? Optional.empty()
                : values.stream()
                        .filter(value -> isOne(value, folded))
                        .findFirst()
                        .map(one -> folded.substring(0, one.start()) + folded.substring(one.end()));
    }

    private boolean isOne(Value value, String folded) {
        return value.type().equals(EntityTypes.GUESTS)
                && value.end() <= folded.length()
                && one.matcher(folded.substring(value.start(), value.end())).matches();
    }

    /** The same intents, without a wish for somebody of the house where a guest only counts one person. */
    List<ScoredIntent> heard(List<ScoredIntent> scored, String folded, Frame frame) {
        boolean count = frame.expects(PEOPLE) && counted.matcher(folded).find()
                || only.matcher(folded).find();
        return !count
                ? scored
                : scored.stream()
                        .filter(intent -> !intent.name().equals(Intents.HUMAN_HANDOFF))
                        .toList();
    }
}
