package io.conserje.messaging.whatsapp.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSplitTests {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void whatFitsStaysWhole() {
        assertThat(TextSplit.pieces(" Hola \n", 4)).containsExactly("Hola");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uno dos.\\n\\nTres cuatro.\\nCinco. Seis | 25 | Uno dos.\\n\\nTres cuatro. | Cinco. Seis
            Uno dos tres.\\n\\nCuatro cinco seis    | 20 | Uno dos tres.             | Cuatro cinco seis
            Uno dos tres. Cuatro cinco seis        | 20 | Uno dos tres.             | Cuatro cinco seis
            Uno dos tres cuatro cinco seis         | 20 | Uno dos tres cuatro       | cinco seis
            UnoDosTresCuatroCincoSeis              | 20 | UnoDosTresCuatroCinc      | oSeis
            A.\\n\\nUno dos tres cuatro cinco       | 20 | A.\\n\\nUno dos tres       | cuatro cinco
            """)
    void theBestEndIsTaken(String text, int most, String first, String second) {
        assertThat(TextSplit.pieces(unescaped(text), most)).containsExactly(unescaped(first), unescaped(second));
    }

    @Test
    void anEmojiFamilyIsNotTornApart() {
        assertThat(TextSplit.pieces(FAMILY.repeat(3), 10)).containsExactly(FAMILY, FAMILY, FAMILY);
    }

    @Test
    void anArabicLetterKeepsItsMarks() {
        String letter = "بَّ";
        assertThat(TextSplit.pieces(letter.repeat(4), 8)).containsExactly(letter.repeat(2), letter.repeat(2));
    }

    @Test
    void aCharacterLongerThanAMessageDoesNotStopIt() {
        List<String> pieces = TextSplit.pieces("e" + "\u0301".repeat(25), 10);
        assertThat(String.join("", pieces)).hasSize(26);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(10));
    }

    @Property(tries = 300)
    void nothingIsLostNothingIsTooLongAndNoCharacterIsTorn(
            @ForAll("texts") String text, @ForAll @IntRange(min = 12, max = 60) int most) {
        List<String> pieces = TextSplit.pieces(text, most);
        assertThat(squeezed(String.join("", pieces))).isEqualTo(squeezed(text));
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(Graphemes.length(piece)).isLessThanOrEqualTo(most));
        assertThat(pieces.stream().mapToInt(TextSplitTests::characters).sum())
                .as("characters as readers see them")
                .isEqualTo(characters(squeezed(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ñ", "e\u0301", FAMILY, "بَّ", "🇺🇾", "👍🏽", ".", "12", "नि")
                .list()
                .ofMinSize(1)
                .ofMaxSize(150)
                .map(pieces -> String.join("", pieces));
    }

    private static int characters(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        int count = 0;
        while (borders.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
