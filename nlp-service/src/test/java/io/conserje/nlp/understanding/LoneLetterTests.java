package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoneLetterTests {

    private final LoadedEngine engine = new LoadedEngine();

    @ParameterizedTest
    @CsvSource({"en,b", "en,ß", "es,b", "es,q", "pt,x", "fr,b"})
    void aLetterAloneIsNoYes(String language, String text) {
        assertThat(engine.understand(text, language).intents())
                .extracting(Understanding.Intent::name)
                .containsExactly("out_of_scope");
    }

    @ParameterizedTest
    @CsvSource({"en,y,affirm", "en,n,deny", "es,s,affirm", "es,n,deny", "pt,s,affirm", "pt,n,deny", "fr,n,deny"})
    void someLettersAreAnswers(String language, String text, String intent) {
        assertThat(engine.understand(text, language).intents())
                .first()
                .satisfies(first -> assertThat(first.name()).isEqualTo(intent));
    }
}
