package io.conserje.nlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of values, and of those that guests leave open, in four languages; add the row before the fix. */
class ValueReaderTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:00");
    private static final Path TABLES = Path.of("src/test/resources/values");

    static Stream<Arguments> rows() {
        return Stream.of("es", "en", "pt", "fr").flatMap(ValueReaderTests::rowsOf);
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("rows")
    void aGuestsWordsHaveTheseValues(
            String language, String text, String expecting, String region, String expected, ValueReader reader) {
        List<String> types = expecting.isEmpty() ? List.of() : List.of(expecting.split(","));
        Frame frame = new Frame(FRIDAY, region.isEmpty() ? "UY" : region, types);

        List<Value> values = reader.read(FoldedText.of(text), frame);

        assertThat(values.stream().map(ShownValue::of).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static Stream<Arguments> rowsOf(String language) {
        ValueReader reader = new ValueReader(Words.of(language));
        try {
            return Stream.concat(
                            Files.readAllLines(TABLES.resolve(language + ".txt")).stream(),
                            Files.readAllLines(TABLES.resolve(language + "-open.txt")).stream())
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 4))
                    .map(c -> Arguments.of(language, c[0].strip(), c[1].strip(), c[2].strip(), c[3].strip(), reader));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
