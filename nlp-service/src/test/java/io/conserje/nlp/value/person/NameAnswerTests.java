package io.conserje.nlp.value.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for a guest's name, and above all what is not, where a name was asked for. */
class NameAnswerTests {

    private static final Frame ASKED = new Frame(
            LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL));

    static Stream<Arguments> rows() throws IOException {
        Map<String, ValueReader> readers = new HashMap<>();
        return Files.readAllLines(Path.of("src/test/resources/values/names.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 3))
                .map(row -> Arguments.of(
                        readers.computeIfAbsent(row[0].strip(), language -> new ValueReader(Words.of(language))),
                        row[0].strip(),
                        row[1].strip(),
                        row[2].strip()));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("rows")
    void anAnswerIsTheNameInItAndNothingElse(ValueReader reader, String language, String text, String name) {
        assertThat(names(reader, text)).as(language).isEqualTo(name);
    }

    /** Phones begin what is written with a capital. */
    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("rows")
    void whatIsNoNameIsNoneWithACapitalEither(ValueReader reader, String language, String text, String name) {
        String phone = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);

        assertThat(names(reader, phone)).as(language).isEqualToIgnoringCase(name);
    }

    private static String names(ValueReader reader, String text) {
        return reader.read(FoldedText.of(text), ASKED).stream()
                .filter(value -> value.type().equals(EntityTypes.PERSON_NAME))
                .map(value -> String.valueOf(value.value()))
                .collect(Collectors.joining(";"));
    }
}
