package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "One" as a count where one was asked for, which in other talk is an article: "one is enough", "dos y uno". */
final class AnsweredOnes {

    private static final String[] COUNTS = {
        EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.ROOMS, EntityTypes.NIGHTS
    };

    private final Pattern enough;
    private final Pattern pair;

    AnsweredOnes(Words words) {
        String lead = "^\\W*(?:\\p{L}{1,12}, ?)?";
        this.enough = words.pattern(
                lead
                        + "(?:(?:{just_ahead}) (?<j>{single_one})(?: (?:{just_behind}))?(?:,? (?:{enough_behind}))?"
                        + "|(?<n>{single_one})(?: (?:{just_behind}))?(?:,? ?(?:{enough_behind}))|(?<s>{single_one}) (?:{just_behind}))(?:,? (?:{please}))?[ .!]*$");
        this.pair = words.pattern(
                "(?:" + lead + "(?<a>{number}|\\d{1,2})|\u0001) (?:{pair_joint}) (?<b>{single_one})[ .!]*$");
    }

    /** Each of them, as numbers. */
    List<Value> in(String folded, Frame frame) {
        List<Value> ones = new ArrayList<>();
        if (!frame.expects(COUNTS)) {
            return ones;
        }
        Matcher alone = enough.matcher(folded);
        if (alone.find()) {
            ones.add(one(alone, alone.group("n") != null ? "n" : alone.group("j") != null ? "j" : "s"));
            return ones;
        }
        Matcher both = pair.matcher(folded);
        if (both.find()) {
            if (both.group("a") != null && both.group("a").equals(both.group("b"))) {
                ones.add(one(both, "a"));
            }
            ones.add(one(both, "b"));
        }
        return ones;
    }

    private static Value one(Matcher match, String group) {
        return Value.of(EntityTypes.NUMBER, match.start(group), match.end(group), 1);
    }
}
