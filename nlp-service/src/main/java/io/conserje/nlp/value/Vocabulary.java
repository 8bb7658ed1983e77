package io.conserje.nlp.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ordinary words of one language, folded: what is made of them alone is no name. */
public final class Vocabulary {

    private static final int SHORTEST_SLIP = 5;

    private static final Map<String, Vocabulary> SHIPPED = new ConcurrentHashMap<>();

    private final Set<String> words;
    private final Set<String> sounds;

    private Vocabulary(Set<String> words) {
        this.words = words;
        this.sounds = words.stream().map(Vocabulary::sound).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a language, which the build gathered from the lists that the language is told by; read once. */
    public static Vocabulary of(String language) {
        return SHIPPED.computeIfAbsent(language, Vocabulary::read);
    }

    private static Vocabulary read(String language) {
        String name = language + ".vocabulary";
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Vocabulary(reader.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a word lacks a letter inside, doubles one, swaps two or spells a sound otherwise, and would be one of them. */
    public boolean hasSlip(String word) {
        if (word.length() < SHORTEST_SLIP || has(word)) {
            return false;
        }
        return sounds.contains(sound(word)) || IntStream.range(1, word.length()).anyMatch(at -> isSlip(word, at));
    }

    private boolean isSlip(String word, int at) {
        String ahead = word.substring(0, at);
        String rest = word.substring(at);
        char letter = rest.charAt(0);
        boolean doubled = letter == word.charAt(at - 1) && has(ahead + rest.substring(1));
        boolean swapped = rest.length() > 1 && has(ahead + rest.charAt(1) + letter + rest.substring(2));
        boolean dropped = IntStream.rangeClosed('a', 'z').anyMatch(more -> has(ahead + (char) more + rest));
        return doubled || swapped || dropped;
    }

    /** The word with one letter for each of those that are taken for each other, because they sound alike. */
    private static String sound(String word) {
        return word.replaceAll("[kq]", "c")
                .replaceAll("[zxç]", "s")
                .replaceAll("c(?=[ei])", "s")
                .replace('b', 'v')
                .replaceAll("j(?=[ei])", "g")
                .replace('y', 'i')
                .replaceAll("(?<!c)h", "");
    }

    /** Whether a folded word is one of them, behind an elision too ("l'hotel"). */
    public boolean has(String word) {
        return words.contains(word) || words.contains(word.substring(word.indexOf('\'') + 1));
    }
}
