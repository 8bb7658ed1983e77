package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a talk goes on in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenLanguageTests {

    private final LoadedEngine engine = new LoadedEngine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|me llamo John Smith|es
            en|mi nombre es Peter Jones|es
            en|soy John Smith|es
            en|je m'appelle John Smith|fr
            en|meu nome é John Smith|pt
            es|my name is Juan Pérez|en
            es|je m'appelle Juan Pérez|fr
            fr|my name is Jean Dupont|en
            fr|me llamo Jean Dupont|es
            pt|my name is João Silva|en
            """)
    void whoSaysHisNameInAnotherLanguageIsFollowed(String before, String text, String language) {
        assertThat(engine.understand(text, before).language().code()).isEqualTo(language);
        assertThat(engine.understand(text, before, "person_name", "email")
                        .language()
                        .code())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|Juan Carlos Pérez
            en|María de los Ángeles Gómez
            en|Hotel Las Brisas
            en|Jean-Pierre de la Tour
            en|José
            es|John Smith
            es|soy John Smith
            es|reservé con Mary Jane Watson
            pt|Charlotte van den Berg
            fr|Carlos Alberto da Silva
            en|I'm staying at Casa Rosada
            """)
    void aNameAloneTurnsNoLanguage(String language, String text) {
        assertThat(engine.understand(text, language).language().code()).isEqualTo(language);
        assertThat(engine.understand(text, language, "person_name", "email")
                        .language()
                        .code())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pt|thiagobrum arroba gmail
            pt|marta arroba vidal
            pt|pablo vidal 22 gmail
            es|thiagobrum arroba gmail
            en|marta vidal gmail
            fr|pablo vidal 22 gmail
            """)
    void halfAnAddressTurnsNoLanguage(String language, String text) {
        assertThat(engine.understand(text, language, "email").language().code()).isEqualTo(language);
    }
}
