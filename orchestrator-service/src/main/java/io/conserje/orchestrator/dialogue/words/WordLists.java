package io.conserje.orchestrator.dialogue.words;

import io.conserje.orchestrator.reply.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of a {@code .words} file, each a name, an equals sign and alternatives; several lines of a name are one list. */
public final class WordLists {

    private static final String SIGN = " = ";

    private final Map<String, String> lists;

    private WordLists(Stream<String> lines) {
        lists = lines.filter(line -> !line.startsWith("#") && line.contains(SIGN))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(SIGN)),
                        line -> line.substring(line.indexOf(SIGN) + SIGN.length()),
                        (one, other) -> one + '|' + other,
                        LinkedHashMap::new));
    }

    /** Those of one language, ISO 639-1, that stand beside a class; throws {@link IllegalStateException} where there are none. */
    public static WordLists beside(Class<?> owner, String language) {
        return new WordLists(lines(owner, language));
    }

    /** Those of every language that is spoken, together. */
    public static WordLists beside(Class<?> owner) {
        return new WordLists(Phrases.LANGUAGES.stream().flatMap(language -> lines(owner, language)));
    }

    /** Everything of these names, as alternatives of a regular expression without brackets; empty where there is nothing. */
    public String any(String... names) {
        return lists.entrySet().stream()
                .filter(list -> List.of(names).contains(list.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
    }

    /** The words of the lists whose names begin so, by the rest of their names. */
    public Map<String, Collection<String>> groups(String prefix) {
        return lists.entrySet().stream()
                .filter(list -> list.getKey().startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(
                        list -> list.getKey().substring(prefix.length()),
                        list -> Arrays.asList(list.getValue().split("\\|"))));
    }

    private static Stream<String> lines(Class<?> owner, String language) {
        String file = language + ".words";
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
