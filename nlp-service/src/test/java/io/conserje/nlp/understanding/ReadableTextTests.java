package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTests {

    @Test
    void accentsStandOnTheirLetters() {
        ReadableText readable = ReadableText.of("2 nin\u0303os man\u0303ana");

        assertThat(readable.text()).isEqualTo("2 niños mañana");
        assertThat(readable.start(2)).isEqualTo(2);
        assertThat(readable.end(7)).isEqualTo(8);
        assertThat(readable.start(8)).isEqualTo(9);
    }

    @Test
    void marksThatBelongToNoLetterAreLeftOut() {
        assertThat(ReadableText.of("\u0301h\u030d\u0353ola").text()).isEqualTo("hola");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        ReadableText readable = ReadableText.of("\u200fana@example.org\u200f");

        assertThat(readable.text()).isEqualTo("ana@example.org");
        assertThat(readable.start(0)).isEqualTo(1);
        assertThat(readable.end(15)).isEqualTo(16);
    }

    @Test
    void figuresOfKeysAndOfOtherWidthsAreFigures() {
        assertThat(ReadableText.of("2\ufe0f\u20e3 adults").text()).isEqualTo("2 adults");
        assertThat(ReadableText.of("\uff15\uff0f\uff11\uff12 \u0663").text()).isEqualTo("5/12 3");
    }

    @Test
    void aPictureStaysAsItIs() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f \ud83d";

        assertThat(ReadableText.of(family).text()).isEqualTo(family);
    }

    @Test
    void anEndlessGapIsABlankOrALineAndOthersStay() {
        String text = "a  b\r\n\r\n\tc" + " ".repeat(50) + "d" + "\n \n".repeat(9) + "e\u0001f";
        ReadableText readable = ReadableText.of(text);

        assertThat(readable.text()).isEqualTo("a  b\r\n\r\n\tc d\n\ne f");
        assertThat(readable.start(11)).isEqualTo(text.indexOf('d'));
        assertThat(readable.end(readable.text().length())).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "hola, ¿qué tal?", "À bientôt", "3 h ½ – 20 €"})
    void aTextWithoutAnyOfThisStaysAsItIs(String text) {
        assertThat(ReadableText.of(text).text()).isEqualTo(text);
    }
}
