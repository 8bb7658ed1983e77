package io.conserje.nlp.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.ShownValue;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say about days and times in four languages; a row is text, context and the values, add it before the fix. */
class DateTablesTests {

    private static final Path TABLES = Path.of("src/test/resources/values/dates");
    private static final Set<String> OF_TIME = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.TIME,
            EntityTypes.TIME_RANGE,
            EntityTypes.DATETIME,
            EntityTypes.DURATION,
            EntityTypes.NIGHTS);

    static Stream<Arguments> rows() {
        return Stream.of("es", "en", "pt", "fr").flatMap(DateTablesTests::rowsOf);
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("rows")
    void whatIsSaidAboutTimeHasTheseValues(
            String language, String text, String context, String expected, ValueReader reader) {
        List<Value> values = reader.read(FoldedText.of(text), frame(context));

        assertThat(values.stream()
                        .filter(value -> OF_TIME.contains(value.type()))
                        .map(ShownValue::of)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    /** A country, a point in time and types that were asked for, in any order; else Friday in Uruguay. */
    private static Frame frame(String context) {
        String region = "UY";
        LocalDateTime now = LocalDateTime.parse("2026-11-20T10:00");
        List<String> expecting = List.of();
        for (String word : context.isEmpty() ? new String[0] : context.split(" ")) {
            if (word.length() == 2) {
                region = word;
            } else if (Character.isDigit(word.charAt(0))) {
                now = LocalDateTime.parse(word);
            } else {
                expecting = List.of(word.split(","));
            }
        }
        return new Frame(now, region, expecting);
    }

    private static Stream<Arguments> rowsOf(String language) {
        ValueReader reader = new ValueReader(Words.of(language));
        try {
            return Files.readAllLines(TABLES.resolve(language + ".txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 3))
                    .map(c -> Arguments.of(language, c[0].strip(), c[1].strip(), c[2].strip(), reader));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
