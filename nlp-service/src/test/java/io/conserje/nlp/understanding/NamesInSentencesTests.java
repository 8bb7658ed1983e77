package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names where names are asked for, and what is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesInSentencesTests {

    private final LoadedEngine engine = new LoadedEngine();

    @Test
    void aGreetingIsNotAName() {
        assertThat(engine.understand("hola buenas tardes", "es", EntityTypes.PERSON_NAME)
                        .entities())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actually from the 6th to the 9th | en",
                "na verdade de 11 a 14 de janeiro | pt",
                "en realidad del 11 al 14 | es",
                "en fait du 11 au 14 mars | fr"
            })
    void aCorrectionOfDatesIsNoName(String text, String language) {
        assertThat(engine.understand(text, language, EntityTypes.PERSON_NAME, EntityTypes.EMAIL)
                        .entities())
                .extracting(Understanding.Entity::type)
                .isNotEmpty()
                .doesNotContain(EntityTypes.PERSON_NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Pérez, 2 adultos | es | Ana Pérez",
                "ana perez ana@example.org | es | ana perez",
                "John Smith | en | John Smith"
            })
    void aNameBesideOtherValuesIsAName(String text, String language, String name) {
        assertThat(engine.understand(text, language, EntityTypes.PERSON_NAME, EntityTypes.EMAIL)
                        .entities())
                .filteredOn(entity -> entity.type().equals(EntityTypes.PERSON_NAME))
                .extracting(Understanding.Entity::value)
                .containsExactly(name);
    }
}
