package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between the days of one stay and those of the next, by the words of its language.
 *
 * @param start where the next stay begins in it; -1 where no word tells
 */
record StayJoint(Kind kind, int start) {

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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, WordLists> LISTS = Phrases.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> WordLists.beside(StayJoint.class, language)));

    /** Reads it, in a language of ISO 639-1; another stay outweighs a word of correction, and both a word that may join anything. */
    static StayJoint in(String between, String language) {
        WordLists lists = LISTS.get(language);
        if (lists == null) {
            return new StayJoint(Kind.OPEN, -1);
        }
        List<MatchResult> words = WORD.matcher(between).results().toList();
        int also = first(words, lists.any("another", "and"));
        if (first(words, lists.any("another")) >= 0) {
            return new StayJoint(Kind.ALSO, also);
        }
        int rather = first(words, lists.any("rather"));
        int either = first(words, lists.any("either"));
        if (rather >= 0 || either >= 0) {
            return rather >= 0 ? new StayJoint(Kind.RATHER, rather) : new StayJoint(Kind.EITHER, either);
        }
        return new StayJoint(also >= 0 ? Kind.ALSO : Kind.OPEN, also);
    }

    /** Whether a text of this language puts something right. */
    static boolean isRather(String text, String language) {
        WordLists lists = LISTS.get(language);
        return lists != null && first(WORD.matcher(text).results().toList(), lists.any("rather")) >= 0;
    }

    private static int first(List<MatchResult> words, String list) {
        Pattern one = Pattern.compile(list);
        return words.stream()
                .filter(word -> one.matcher(Folded.plain(word.group())).matches())
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(-1);
    }
}
