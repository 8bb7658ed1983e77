package io.conserje.nlp.intent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which concepts a word belongs to: "quarto" and "room" are both {@code room}. */
public final class Lexicon {

    private static final int SHORTEST_STEM = 2;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();

    private Lexicon() {}

    /** Reads lines of {@code concept = word stem*} from a resource beside a class. */
    public static Lexicon read(Class<?> beside, String resource) {
        return read(Objects.requireNonNull(beside.getResourceAsStream(resource), resource));
    }

    /** Reads lines of {@code concept = word stem*} to the end of the stream, and closes it. */
    public static Lexicon read(InputStream source) {
        Lexicon lexicon = new Lexicon();
        try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.contains(" = ")).forEach(lexicon::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    /** The concepts of a folded word, none for most words. */
    public Set<String> conceptsOf(String word) {
        Set<String> concepts = new HashSet<>(words.getOrDefault(word, Set.of()));
        for (int end = SHORTEST_STEM; end <= word.length(); end++) {
            concepts.addAll(stems.getOrDefault(word.substring(0, end), Set.of()));
        }
        return concepts;
    }

    /** The concepts of a folded entry that is listed as it is, not by its beginning. */
    public Set<String> conceptsOfEntry(String entry) {
        return words.getOrDefault(entry, Set.of());
    }

    private void add(String line) {
        String[] parts = line.split(" = ", 2);
        for (String entry : parts[1].strip().split(" +")) {
            boolean stem = entry.endsWith("*");
            String key = stem ? entry.substring(0, entry.length() - 1) : entry;
            (stem ? stems : words).computeIfAbsent(key, _ -> new HashSet<>()).add(parts[0].strip());
        }
    }
}
