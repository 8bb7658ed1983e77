package io.conserje.nlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a guest sends, nothing breaks and every offset is right. */
class AnyTextTests {

    private static final List<ValueReader> READERS = Stream.of("es", "en", "pt", "fr")
            .map(Words::of)
            .map(ValueReader::new)
            .toList();

    @Property(tries = 120)
    void nothingThrowsAndOffsetsLieInTheText(@ForAll("texts") String text) {
        check(text);
    }

    @Example
    void oddUnitsAndLongTextsAreRead() {
        check("\u0000\ud83d x \udc00 del 3 al 5 \ud800");
        check("\ud83d\ude00".repeat(2048));
        check("dos ".repeat(1024));
        check("1".repeat(4096));
        check("a@".repeat(2048));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> pieces = Arbitraries.of(
                        "del ",
                        "3 ",
                        "al ",
                        "mayo ",
                        "31/02 ",
                        "from ",
                        "the 5th ",
                        "dos ",
                        "niños ",
                        "@x.com ",
                        "no ",
                        "quatre-vingt ",
                        "para ",
                        "R$ ",
                        "999999999 ",
                        "12:75 ",
                        "\ud800",
                        "\u0000",
                        "next ",
                        "friday ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(anything, pieces);
    }

    private static void check(String text) {
        Frame frame = new Frame(
                LocalDateTime.parse("2026-11-20T10:00"),
                "UY",
                List.of(EntityTypes.CHECK_IN, EntityTypes.PERSON_NAME, EntityTypes.ROOM_TYPE, EntityTypes.EMAIL));
        FoldedText folded = FoldedText.of(text);
        assertThat(folded.folded()).hasSameSizeAs(text);
        for (ValueReader reader : READERS) {
            assertThat(reader.read(folded, frame)).allSatisfy(value -> {
                assertThat(value.start()).isBetween(0, text.length());
                assertThat(value.end()).isBetween(value.start() + 1, text.length());
                assertThat(value.value() == null).isEqualTo(value.problem() != null);
            });
        }
    }
}
