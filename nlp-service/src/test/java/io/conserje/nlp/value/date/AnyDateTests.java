package io.conserje.nlp.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in a text, reading its dates ends soon and well, and our own way of writing is read as it was meant. */
class AnyDateTests {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");
    private static final Frame FRAME = new Frame(NOW, "UY", List.of());
    private static final List<DateExtractor> READERS = Stream.of("es", "en", "pt", "fr")
            .map(Words::of)
            .map(DateExtractor::new)
            .toList();
    private static final List<String> PIECES =
            Stream.of("es", "en", "pt", "fr").flatMap(AnyDateTests::texts).toList();

    @Property(tries = 150)
    void piecesInAnyOrderNeverThrowAndOffsetsLieInTheText(@ForAll("glued") String text) {
        for (DateExtractor reader : READERS) {
            assertThat(reader.extract(FoldedText.of(text), FRAME)).allSatisfy(value -> {
                assertThat(value.start()).isBetween(0, text.length());
                assertThat(value.end()).isBetween(value.start() + 1, text.length());
                assertThat(value.value() == null).isEqualTo(value.problem() != null);
            });
        }
    }

    @Property(tries = 60)
    void aDayAsWeWriteItIsThatDay(@ForAll @IntRange(max = 2000) int ahead) {
        LocalDate day = NOW.toLocalDate().plusDays(ahead);

        assertEveryReader(day.toString(), EntityTypes.DATE, day.toString());
    }

    @Property(tries = 60)
    void aPointInTimeAsWeWriteItIsThatPoint(@ForAll @IntRange(max = 1439) int minute) {
        String written = "2027-02-03T" + LocalTime.MIN.plusMinutes(minute);

        assertEveryReader(written, EntityTypes.DATETIME, written);
    }

    @Property(tries = 60)
    void aTimeAsWeWriteItIsThatTime(@ForAll @IntRange(max = 1439) int minute) {
        String written = LocalTime.MIN.plusMinutes(minute).toString();

        assertEveryReader(written, EntityTypes.TIME, written);
    }

    @Property(tries = 40)
    void aLengthAsWeWriteItIsThatLength(@ForAll @IntRange(min = 1, max = 2879) int minutes) {
        String written = Duration.ofMinutes(minutes).toString();

        assertEveryReader(written, EntityTypes.DURATION, written);
    }

    @Example
    void theLongestTextIsReadInAFractionOfASecond() {
        for (String piece : List.of(
                "dos ",
                "1 ",
                "3, ",
                "5/5/",
                "y y ",
                "del 3 al 5 ",
                "(",
                "next last this ",
                "quatre-vingt-dix ",
                "de la ")) {
            String text = piece.repeat(4096 / piece.length());
            for (DateExtractor reader : READERS) {
                assertThat(millisOfTheBest(reader, FoldedText.of(text)))
                        .as(piece)
                        .isLessThan(1000);
            }
        }
    }

    @Provide
    Arbitrary<String> glued() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> joints = Arbitraries.of(" ", "", ", ", " - ", " a ", " to ", " y ", "\ud83d\ude00", "\u0001");
        return pieces.list().ofMinSize(1).ofMaxSize(6).flatMap(parts -> joints.map(joint -> String.join(joint, parts)));
    }

    /** CPU time of this thread, so that a busy machine does not count; the first of three warms up. */
    private static long millisOfTheBest(DateExtractor reader, FoldedText text) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = threads.getCurrentThreadCpuTime();
            reader.extract(text, FRAME);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best / 1_000_000;
    }

    private static void assertEveryReader(String text, String type, String expected) {
        for (DateExtractor reader : READERS) {
            List<Value> values = reader.extract(FoldedText.of(text), FRAME);
            assertThat(values).as(text).singleElement().satisfies(value -> {
                assertThat(value.type()).isEqualTo(type);
                assertThat(value.value()).isEqualTo(expected);
            });
        }
    }

    private static Stream<String> texts(String language) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/values/dates", language + ".txt")).stream()
                    .filter(line -> line.contains(" | "))
                    .map(line -> line.substring(0, line.indexOf(" | ")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
