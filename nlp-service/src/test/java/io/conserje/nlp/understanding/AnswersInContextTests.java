package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short answers to what was just asked, and the same words where nobody asked, on Friday 2026-11-20 at 10:00 in Uruguay. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersInContextTests {

    private static final Path TABLES = Path.of("src/test/resources/values");
    private static final int COLUMNS = 4;

    private final LoadedEngine engine = new LoadedEngine();

    static Stream<Arguments> rows() {
        return Stream.of("en", "es", "pt", "fr")
                .flatMap(language -> lines(language + "-answer.txt")
                        .map(row -> Arguments.of(language, row[0], row[1], row[2], row[3])));
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("rows")
    void anAnswerHasTheValueThatWasAskedFor(
            String language, String text, String asked, String expected, String intent) {
        String[] expecting = asked.isEmpty() ? new String[0] : asked.split(",");

        Understanding understood = engine.understand(text.replace("\\n", "\n"), language, expecting);

        Set<String> wanted = expected.isEmpty() ? Set.of() : Set.of(expected.split("; "));
        assertThat(shown(understood)).isEqualTo(new TreeSet<>(wanted));
        if (!intent.isEmpty()) {
            assertThat(understood.intents())
                    .extracting(Understanding.Intent::name)
                    .contains(intent);
        }
    }

    private static Set<String> shown(Understanding understood) {
        return understood.entities().stream()
                .map(entity ->
                        entity.type() + (entity.problem() == null ? "=" + entity.value() : "!" + entity.problem()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(TABLES.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(Arrays.copyOf(line.split("\\|", COLUMNS), COLUMNS))
                            .map(cell -> cell == null ? "" : cell.strip())
                            .toArray(String[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
