package io.conserje.nlp.llm;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text says that something is not so: "we have no rooms" and "we have rooms" have the same figures and names. */
final class Denials {

    private static final String BETWEEN = " = ";

    private final Map<String, Set<String>> words;

    private Denials(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** The words that ship with this class, by language. */
    static Denials load() {
        return new Denials(LlmConfiguration.resource("denials.txt")
                .lines()
                .map(line -> line.split(BETWEEN, 2))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" ")))));
    }

    /** True where both deny something, or neither does. */
    boolean areAlike(Wording one, Wording other, String language) {
        return isIn(one, language) == isIn(other, language);
    }

    private boolean isIn(Wording wording, String language) {
        Set<String> denials = words.getOrDefault(language, Set.of());
        return wording.words().stream().anyMatch(denials::contains);
    }
}
