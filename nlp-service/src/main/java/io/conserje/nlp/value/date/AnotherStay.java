package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/**
 * Tells whether a day begins another stay than the one named before: "cancel the 3rd and book me a single for the 6th", "is
 * there a double on the 9th, and another booking for the 20th".
 */
final class AnotherStay {

    private static final int LONGEST = 200;

    private final Pattern givenUp;
    private final Pattern asked;
    private final Pattern another;

    AnotherStay(Words words) {
        this.givenUp = words.pattern("(?<!\\w)(?:{given_up})(?!\\w)");
        this.asked = words.pattern("(?<!\\w)(?:{asked_anew}|{booking_verb}|{another_stay})(?!\\w)");
        this.another = words.pattern("(?<!\\w)(?:{another_stay})(?!\\w)");
    }

    /** By what stands between the day that was {@code read} before and this one: asked for anew, where the first was given up. */
    boolean begins(String folded, int read, Item day) {
        int begin = Math.max(0, day.start() - LONGEST);
        String between = folded.substring(Math.min(Math.max(read, begin), day.start()), day.start());
        return another.matcher(between).find()
                || asked.matcher(between).find()
                        && givenUp.matcher(folded.substring(begin, day.start())).find();
    }
}
