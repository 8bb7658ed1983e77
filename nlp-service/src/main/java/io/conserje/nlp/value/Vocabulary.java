package io.conserje.nlp.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The ordinary words of one language, folded: what is made of them alone is no name. */
public final class Vocabulary {

    private final Set<String> words;

    private Vocabulary(Set<String> words) {
        this.words = words;
    }

    /** The words of a language, which the build gathered from the lists that the language is told by. */
    public static Vocabulary of(String language) {
        String name = language + ".vocabulary";
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Vocabulary(reader.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a folded word is one of them, behind an elision too ("l'hotel"). */
    public boolean has(String word) {
        return words.contains(word) || words.contains(word.substring(word.indexOf('\'') + 1));
    }
}
