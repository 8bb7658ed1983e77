package io.conserje.nlp.llm;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text says that something is not so: "we have no rooms" and "we have rooms" have the same figures and names. */
final class Denials {

    private static final String BETWEEN = " = ";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, Set<String>> words;
    private final Map<String, Pattern> polite;

    private Denials(Map<String, Set<String>> words, Map<String, Pattern> polite) {
        this.words = words;
        this.polite = polite;
    }

    /** The words that ship with this class by language, and what has them and denies nothing ("please don't hesitate"). */
    static Denials load() {
        return new Denials(
                byLanguage("denials.txt", words -> Set.of(words.split(" "))),
                byLanguage("polite-denials.txt", phrases -> Pattern.compile("(?<!\\w)(?:" + phrases + ")(?!\\w)")));
    }

    /** True where both deny something, or neither does. */
    boolean areAlike(Wording one, Wording other, String language) {
        return isIn(one, language) == isIn(other, language);
    }

    private boolean isIn(Wording wording, String language) {
        Set<String> denials = words.getOrDefault(language, Set.of());
        return wording.wordsBut(polite.getOrDefault(language, NOTHING)).stream().anyMatch(denials::contains);
    }

    private static <T> Map<String, T> byLanguage(String resource, Function<String, T> read) {
        return Arrays.stream(LlmConfiguration.resource(resource).split("\n"))
                .map(line -> line.split(BETWEEN, 2))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> read.apply(row[1])));
    }
}
