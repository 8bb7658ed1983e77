package io.conserje.orchestrator.dialogue.booking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a name into the two parts that hotel systems want. */
final class PersonNames {

    /** QloApps refuses digits and more than 32 characters in either part. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]{1,32}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private PersonNames() {}

    /**
     * A name in parts.
     *
     * @param last null where only one word was given
     */
    record Parts(String first, @Nullable String last) {}

    /** The parts, or nothing where this is no name. Three words are one first and two last names. */
    static Optional<Parts> split(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || !isPart(String.join(" ", words.subList(0, firstWords(words))))) {
            return Optional.empty();
        }
        int firsts = firstWords(words);
        String first = String.join(" ", words.subList(0, firsts));
        if (firsts == words.size()) {
            return Optional.of(new Parts(first, null));
        }
        String last = String.join(" ", words.subList(firsts, words.size()));
        return isPart(last) ? Optional.of(new Parts(first, last)) : Optional.empty();
    }

    static boolean isPart(String text) {
        return PART.matcher(text).matches() && LETTER.matcher(text).find();
    }

    private static int firstWords(List<String> words) {
        return words.size() >= 4 ? 2 : 1;
    }
}
