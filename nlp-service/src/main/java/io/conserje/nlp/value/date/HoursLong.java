package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.Length;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops the hour where a language says "two o'clock" and "two hours" in the same words and nothing leads up to an hour:
 * "le train met deux heures", "o voo atrasou três horas".
 */
final class HoursLong {

    private static final int WORDS_AHEAD = 24;

    private final Pattern few;
    private final Pattern led;
    private final Pattern use;
    private final Pattern shifted;

    HoursLong(Words words) {
        this.few = words.pattern("(?:{few_hours})");
        this.shifted = words.pattern(" (?:{shift_behind})(?!\\w)");
        this.use = words.pattern(" (?:{hours_of})(?!\\w)");
        this.led = words.pattern(
                "(?:^|[^ \\w']|(?<!\\w)(?:{led_hour}|{weekday}|{arrive}|{leave}|{we_come}|{noon}))[ ,]*$");
    }

    /** The same without such hours, where they were found as lengths as well. */
    List<Item> without(List<Item> items, String folded) {
        return items.stream()
                .filter(item -> !(item.meaning() instanceof Clock) || !isLong(item, items, folded))
                .toList();
    }

    private boolean isLong(Item clock, List<Item> items, String folded) {
        boolean length = items.stream()
                .anyMatch(item ->
                        item.meaning() instanceof Length && item.start() < clock.end() && item.end() == clock.end());
        return length
                && (isOfUse(clock, folded)
                        || few.matcher(folded)
                                        .region(clock.start(), clock.end())
                                        .matches()
                                && (!isLedUpTo(clock, folded) || isShift(clock, folded)));
    }

    /** "As duas horas de sala": so long is it used, or has it lasted. */
    private boolean isOfUse(Item clock, String folded) {
        return use.matcher(folded).region(clock.end(), folded.length()).lookingAt();
    }

    /** "Sair duas horas mais tarde": later by so much. */
    private boolean isShift(Item clock, String folded) {
        return shifted.matcher(folded).region(clock.end(), folded.length()).lookingAt();
    }

    /** "Arrivée deux heures", "demain, trois heures": an hour; so is what begins a text. */
    private boolean isLedUpTo(Item clock, String folded) {
        String ahead = folded.substring(Math.max(0, clock.start() - WORDS_AHEAD), clock.start());
        Matcher behind = led.matcher(ahead);
        return behind.find();
    }
}
