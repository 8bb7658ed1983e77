package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words ahead of a day, or its first ones, make of it: a stay lies before it, behind it or around it, and begins on another. */
enum Bound {
    /** "No earlier than the 15th", which is a day before to the other words. */
    NOT_BEFORE,
    /** "Shortly before Christmas". */
    BEFORE,
    /** "Just after Christmas". */
    AFTER,
    /** "Around the 20th". */
    AROUND;

    private static final Map<String, Map<Bound, Pattern>> WORDS =
            Phrases.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Bound::patterns));

    /** Which of them the text makes of a day. */
    static Optional<Bound> of(Reading reading, Entity day) {
        Map<Bound, Pattern> words =
                WORDS.getOrDefault(reading.understanding().language().code(), Map.of());
        String text = reading.text();
        String ahead = Folded.words(text.substring(0, Math.min(day.start(), text.length())));
        String all = ahead + Folded.words(day.text());
        return Arrays.stream(values())
                .filter(bound -> words.containsKey(bound) && endsAt(words.get(bound), all, ahead.length()))
                .findFirst();
    }

    private static boolean endsAt(Pattern words, String all, int begin) {
        return words.matcher(all).results().anyMatch(found -> found.start() <= begin && found.end() >= begin);
    }

    private static Map<Bound, Pattern> patterns(String language) {
        WordLists lists = WordLists.beside(Bound.class, language);
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        bound -> Pattern.compile(
                                "\\b(?:" + lists.any("bound_" + bound.name().toLowerCase(Locale.ROOT)) + ") (?:(?:"
                                        + lists.any("bound_day") + ") ?)*")));
    }
}
