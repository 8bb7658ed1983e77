package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** "One person, please" is how many come where that was asked, or beside "only me"; "I want to talk to a person" never is. */
final class OnePerson {

    private static final String[] PEOPLE = {EntityTypes.ADULTS, EntityTypes.GUESTS, EntityTypes.CHILDREN};

    private final Pattern counted;
    private final Pattern only;

    OnePerson(Words words) {
        String one =
                "(?:^|[.,;!?]) *(?:(?:{led_no}|{led_yes})[ ,.;!]+)?(?:{one_person})(?= *(?:[.,;!?]|$)| (?:{please})(?!\\w))";
        this.counted = words.pattern(one);
        this.only = words.pattern(one + ".*(?<!\\w)(?:{alone})(?!\\w)|(?<!\\w)(?:{person_only})(?!\\w)");
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
