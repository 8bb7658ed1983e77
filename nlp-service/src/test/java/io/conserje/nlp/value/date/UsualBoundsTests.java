package io.conserje.nlp.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which other bounds a part of the day and a stretch have, and that a stay and an answer have none; a row is language, text, types asked for and values. */
class UsualBoundsTests {

    private static final Path TABLE = Path.of("src/test/resources/values/dates/bounds.txt");
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:00");

    static Stream<Arguments> rows() throws IOException {
        Map<String, ValueReader> readers = Stream.of("es", "en", "pt", "fr")
                .collect(Collectors.toMap(Function.identity(), language -> new ValueReader(Words.of(language))));
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|", 4))
                .map(c -> Arguments.of(
                        c[0].strip(), c[1].strip(), c[2].strip(), c[3].strip(), readers.get(c[0].strip())));
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("rows")
    void otherBoundsStandBesideWhatIsSaid(
            String language, String text, String expecting, String expected, ValueReader reader) {
        List<String> types = expecting.isEmpty() ? List.of() : List.of(expecting.split(","));

        List<Value> values = reader.read(FoldedText.of(text), new Frame(FRIDAY, "UY", types));

        assertThat(values.stream().map(UsualBoundsTests::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String shown(Value value) {
        return value.type() + "=" + bare(value.value())
                + value.alternatives().stream()
                        .map(other -> " or " + bare(other))
                        .collect(Collectors.joining());
    }

    private static String bare(Object value) {
        return value instanceof Map<?, ?> range ? range.get("from") + " to " + range.get("to") : String.valueOf(value);
    }
}
