package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.ScoredIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordlessTextTests {

    private final WordlessText wordless = new WordlessText();

    @ParameterizedTest
    @CsvSource({
        "👍,affirm",
        "👍🏽👍🏽👍🏽,affirm",
        "✔️,affirm",
        "👎,deny",
        "❤️,thanks",
        "👋🏻,greeting",
        "???,help",
        "😡😡,complaint",
        "🆘,emergency",
        "😀,smalltalk"
    })
    void aSignSaysWhatItStandsFor(String text, String intent) {
        assertThat(wordless.heard(text).orElseThrow())
                .extracting(ScoredIntent::name)
                .containsExactly(intent);
    }

    @Test
    void severalSignsSaySeveralThings() {
        assertThat(wordless.heard("👍🙏").orElseThrow())
                .extracting(ScoredIntent::name)
                .containsExactly("affirm", "thanks");
    }

    /** Above all not yes, which would confirm a booking. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", ".", "...", "-", "!", "\ud83d", "🏨", "👍👎", "你好", "العربية 👍", "привет"})
    void whatTellsNothingIsNotUnderstood(String text) {
        assertThat(wordless.heard(text).orElseThrow())
                .extracting(ScoredIntent::name)
                .containsExactly("out_of_scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok 👍", "2", "5/12", "ñ", "no 👎"})
    void whatHasALetterOrAFigureIsLeftToTheModels(String text) {
        assertThat(wordless.heard(text)).isEmpty();
    }
}
