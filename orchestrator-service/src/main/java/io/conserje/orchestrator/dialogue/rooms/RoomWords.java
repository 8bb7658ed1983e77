package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.reply.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which guests choose of a list, of all languages together, from each one's {@code .words}. */
final class RoomWords {

    private static final List<String> LINES =
            Phrases.LANGUAGES.stream().flatMap(RoomWords::lines).toList();
    private static final Pattern MARKS = Pattern.compile("[.,;:!?¡¿()\\[\\]…\\n\\r\"«»/]+|(?<=\\s)[-–—]+(?=\\s)");

    private RoomWords() {}

    /** Everything of a name, as one alternative of a regular expression. */
    static String any(String... names) {
        return LINES.stream()
                .filter(line -> List.of(names).contains(name(line)))
                .map(line -> line.substring(line.indexOf(" = ") + 3))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Lists whose names begin so, by the rest of their names. */
    static Map<String, List<String>> groups(String prefix) {
        return LINES.stream()
                .filter(line -> line.startsWith(prefix))
                .collect(Collectors.groupingBy(
                        line -> name(line).substring(prefix.length()),
                        Collectors.flatMapping(
                                line -> Stream.of(
                                        line.substring(line.indexOf(" = ") + 3).split("\\|")),
                                Collectors.toList())));
    }

    /** Without accents and marks: words between single spaces, one behind the last, with a comma for every mark. */
    static String folded(String text) {
        String plain = plain(text).replace('’', '\'');
        String marked =
                MARKS.matcher(plain).replaceAll(" , ").replace("'", "' ").replace('-', ' ');
        return (marked.strip() + ' ').replaceAll("\\s+", " ");
    }

    /** In lower case and without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String name(String line) {
        int end = line.indexOf(" = ");
        return end < 0 ? "" : line.substring(0, end);
    }

    private static Stream<String> lines(String language) {
        String file = language + ".words";
        try (InputStream stream = RoomWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
