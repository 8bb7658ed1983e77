package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who goes to the house on one day and comes back from it on another: "we're going on the 4th and coming back on the 9th". */
final class ThereAndBack {

    private static final int LONGEST = 200;

    private final Pattern goes;
    private final Pattern backBehind;
    private final Pattern comesBack;
    private final Pattern leaves;

    ThereAndBack(Words words) {
        this.goes = words.pattern("(?<!\\w)(?:{go_there})(?!\\w)[^.;!?]*$");
        this.backBehind = words.pattern(
                "[^.;!?\\d]{0,12}?(?<!\\w)(?:{and}|,)(?: [^ .;!?\\d]+){0,2}? (?:{come_back})(?!\\w) [^ ]");
        this.comesBack = words.pattern("(?<!\\w)(?:{come_back})(?!\\w)[^.;!?\\d]*$");
        this.leaves = words.pattern("(?<!\\w)(?:{departure}|{we_leave})(?!\\w)");
    }

    /** True for the first day of who comes back on another one. */
    boolean isThere(String folded, Item day) {
        String ahead = folded.substring(Math.max(0, day.start() - RoleVerbs.WORDS_AROUND), day.start());
        return goes.matcher(ahead).find()
                && backBehind.matcher(folded).region(day.end(), folded.length()).lookingAt();
    }

    /** True for a day on which somebody comes back who has arrived and not left: home, by the words {@code ahead} of it. */
    boolean isBack(String folded, String ahead, Item day) {
        Matcher back = comesBack.matcher(ahead);
        if (!back.find()) {
            return false;
        }
        int end = day.start() - ahead.length() + back.start();
        return !leaves.matcher(folded.substring(Math.max(0, end - LONGEST), end))
                .find();
    }
}
