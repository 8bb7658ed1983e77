package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between the days of one stay and those of the next, by the words of its language.
 *
 * @param start where the next stay begins in it; -1 where no word tells
 * @param end behind the word that tells
 */
record StayJoint(Kind kind, int start, int end) {

    /** In which relation the next stands to the first. */
    enum Kind {
        /** It is wanted as well. */
        ALSO,
        /** One of the two is wanted. */
        EITHER,
        /** It is wanted in the place of the first. */
        RATHER,
        /** Nothing tells. */
        OPEN
    }

    private static final StayJoint OPEN = new StayJoint(Kind.OPEN, -1, -1);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, WordLists> LISTS = Phrases.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> WordLists.beside(StayJoint.class, language)));

    /** Reads it, in a language of ISO 639-1; what is only wanted otherwise outweighs another stay, that a word of correction, and all a word that may join anything. */
    static StayJoint in(String between, String language) {
        WordLists lists = LISTS.get(language);
        if (lists == null) {
            return OPEN;
        }
        List<MatchResult> words = WORD.matcher(between).results().toList();
        Optional<MatchResult> otherwise = Pattern.compile("(?<!\\p{L})(?:" + lists.any("otherwise") + ")(?!\\p{L})")
                .matcher(Folded.plain(between))
                .results()
                .findFirst();
        if (otherwise.isPresent()) {
            return of(Kind.EITHER, otherwise);
        }
        Optional<MatchResult> also = first(words, lists.any("another", "and"));
        if (first(words, lists.any("another")).isPresent()) {
            return of(Kind.ALSO, also);
        }
        Optional<MatchResult> rather = first(words, lists.any("rather"));
        if (rather.isPresent()) {
            return of(Kind.RATHER, rather);
        }
        Optional<MatchResult> either = first(words, lists.any("either"));
        return either.isPresent() ? of(Kind.EITHER, either) : of(Kind.ALSO, also);
    }

    private static StayJoint of(Kind kind, Optional<MatchResult> word) {
        return word.map(found -> new StayJoint(kind, found.start(), found.end()))
                .orElse(OPEN);
    }

    /** Whether a text of this language puts something right. */
    static boolean isRather(String text, String language) {
        WordLists lists = LISTS.get(language);
        return lists != null
                && first(WORD.matcher(text).results().toList(), lists.any("rather"))
                        .isPresent();
    }

    private static Optional<MatchResult> first(List<MatchResult> words, String list) {
        Pattern one = Pattern.compile(list);
        return words.stream()
                .filter(word -> one.matcher(Folded.plain(word.group())).matches())
                .findFirst();
    }
}
