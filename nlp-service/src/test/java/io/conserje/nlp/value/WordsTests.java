package io.conserje.nlp.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt", "fr"})
    void aPatternWithAKeyThatNobodyWroteIsRefused(String language) {
        Words words = Words.of(language);

        assertThatThrownBy(() -> words.pattern("(?:{nobody_wrote_this})"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody_wrote_this");
    }

    @Test
    void aKeyWithoutWordsMatchesNothing() {
        assertThat(Words.of("es").pattern("{given_name}").matcher("will").find())
                .isFalse();
    }

    @Test
    void aKeyReadEverywhereHasTheWordsOfEachLanguage() {
        assertThat("y and e et".split(" ")).allMatch(word -> word.matches(Words.everywhere("and")));
        assertThatThrownBy(() -> Words.everywhere("nobody_wrote_this")).isInstanceOf(IllegalArgumentException.class);
    }
}
