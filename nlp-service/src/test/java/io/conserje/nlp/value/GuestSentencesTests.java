package io.conserje.nlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.room.RoomWish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sentences of guests in four languages with all their values, on Friday 2026-11-20 at 10:00 in Uruguay. A row is
 * text, context and values; in the context stand "stay" and "wish" for what the intents would tell, and types asked for.
 */
class GuestSentencesTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:00");
    private static final Path TABLES = Path.of("src/test/resources/values");

    static Stream<Arguments> rows() {
        return Stream.of("es", "en", "pt", "fr").flatMap(language -> {
            ValueReader reader = new ValueReader(Words.of(language));
            return lines(language + "-sentence.txt").map(row -> Arguments.of(language, row[0], row[1], row[2], reader));
        });
    }

    @ParameterizedTest(name = "{0}: {1} [{2}] {3}")
    @MethodSource("rows")
    void aSentenceHasTheseValuesAndNoOthers(
            String language, String text, String context, String expected, ValueReader reader) {
        List<String> told = Arrays.asList(context.split("[ ,]+"));
        boolean stay = told.contains("stay");
        Frame frame = new Frame(
                FRIDAY, "UY", told.stream().filter(GuestSentencesTests::isType).toList());
        FoldedText folded = FoldedText.of(text.replace("\\n", "\n"));

        List<Value> values = reader.read(folded, stay ? frame.inStay() : frame);
        if (told.contains("wish")) {
            values = reader.withoutAsides(reader.withDoors(values, folded, RoomWish.FROM_A_ROOM), folded, stay);
        }

        Set<String> wanted = new TreeSet<>(expected.isEmpty() ? List.of() : Arrays.asList(expected.split("; ")));
        assertThat(shown(values, wanted)).as(language).isEqualTo(wanted);
    }

    private static boolean isType(String word) {
        return !word.isEmpty() && !word.equals("stay") && !word.equals("wish");
    }

    /** Amenities count where the row names them. */
    private static Set<String> shown(List<Value> values, Set<String> wanted) {
        Set<String> shown = new TreeSet<>();
        for (Value value : values) {
            String text = value.type() + "=" + (value.problem() == null ? value.value() : value.problem());
            if (!value.type().equals(EntityTypes.AMENITY) || wanted.contains(text)) {
                shown.add(text);
            }
        }
        return shown;
    }

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(TABLES.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", 3))
                            .map(String::strip)
                            .toArray(String[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
