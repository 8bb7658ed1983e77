package io.conserje.nlp.intent;

import io.conserje.nlp.value.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words and turns of phrase mean, the same in every language: "toalla" and "towels" are both {@code towel}, "cuánto
 * sale" and "how much" are {@code how_much}. What one language was taught about a meaning, all have learnt.
 */
public final class Meanings {

    private static final String COLUMN = "\\s*\\|\\s*";
    private static final int SHORTEST_STEM = 2;

    private final Map<String, Vocabulary> byLanguage = new HashMap<>();

    private Meanings() {}

    /** The meanings that the build put beside this class. */
    public static Meanings load() {
        return read(Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.txt"), "meanings.txt"));
    }

    /**
     * Reads a table to the end of the stream, and closes it. Its first row names the languages of its columns; a row is a
     * meaning and, for each language, its words, its stems ({@code towel*}) and its turns of phrase ({@code how_much}).
     */
    public static Meanings read(InputStream source) {
        Meanings meanings = new Meanings();
        try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            List<String> rows = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> languages = List.of(rows.getFirst().strip().split(COLUMN));
            rows.stream()
                    .skip(1)
                    .map(row -> List.of(row.strip().split(COLUMN, -1)))
                    .forEach(row -> {
                        for (int column = 1; column < languages.size(); column++) {
                            meanings.vocabulary(languages.get(column)).add(row.getFirst(), row.get(column));
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return meanings;
    }

    /** The meanings of a folded text of a language in the order in which they are said, words without one left out. */
    public List<Set<String>> said(String folded, String language) {
        return of(Tokens.of(folded), language).stream()
                .filter(meanings -> !meanings.isEmpty())
                .toList();
    }

    /** The meanings that begin at each of these folded tokens, in alphabetical order; none for most of them. */
    List<Set<String>> of(List<String> tokens, String language) {
        Vocabulary vocabulary = byLanguage.getOrDefault(language, new Vocabulary());
        List<Set<String>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            found.add(vocabulary.at(at, tokens));
        }
        return found;
    }

    private Vocabulary vocabulary(String language) {
        return byLanguage.computeIfAbsent(language, _ -> new Vocabulary());
    }

    /** The words of one language. */
    private static final class Vocabulary {

        private final Map<String, List<String>> words = new HashMap<>();
        private final Map<String, List<String>> stems = new HashMap<>();

        /** How many words the longest turn of phrase has that begins with a word; none where it begins none but itself. */
        private final Map<String, Integer> longest = new HashMap<>();

        private int longestStem = 0;

        void add(String meaning, String entries) {
            for (String entry : entries.split(" +")) {
                String folded = FoldedText.of(entry.replace('_', ' ')).folded();
                boolean stem = folded.endsWith("*");
                List<String> tokens = Tokens.of(folded);
                if (tokens.size() > 1) {
                    longest.merge(tokens.getFirst(), tokens.size(), Math::max);
                }
                if (stem && !tokens.isEmpty()) {
                    longestStem = Math.max(longestStem, tokens.getFirst().length());
                }
                (stem ? stems : words)
                        .computeIfAbsent(String.join(" ", tokens), _ -> new ArrayList<>())
                        .add(meaning);
            }
        }

        Set<String> at(int from, List<String> tokens) {
            Set<String> found = new TreeSet<>();
            String word = tokens.get(from);
            for (int end = SHORTEST_STEM; end <= Math.min(longestStem, word.length()); end++) {
                found.addAll(stems.getOrDefault(word.substring(0, end), List.of()));
            }
            var phrase = new StringBuilder();
            for (int at = from; at < Math.min(tokens.size(), from + longest.getOrDefault(word, 1)); at++) {
                phrase.append(at == from ? "" : " ").append(tokens.get(at));
                found.addAll(words.getOrDefault(phrase.toString(), List.of()));
            }
            return found;
        }
    }
}
