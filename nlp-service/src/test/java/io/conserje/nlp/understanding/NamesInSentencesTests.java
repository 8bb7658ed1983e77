package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Me llamo Marina Dos Santos Correa y mi mail es marina@mail.com | es | Marina Dos Santos Correa",
                "soy Pedro dos Reis, del 3 al 5 de mayo | es | Pedro dos Reis",
                "Meu nome é Marina dos Santos | pt | Marina dos Santos",
                "My name is Marina Dos Santos | en | Marina Dos Santos",
                "Je m'appelle Marina Dos Santos | fr | Marina Dos Santos"
            })
    void aSurnameThatBeginsAsANumberDoesIsOne(String text, String language, String name) {
        for (String[] expecting : new String[][] {{}, {EntityTypes.PERSON_NAME, EntityTypes.EMAIL}}) {
            assertThat(engine.understand(text, language, expecting).entities())
                    .filteredOn(entity ->
                            List.of(EntityTypes.PERSON_NAME, EntityTypes.NUMBER).contains(entity.type()))
                    .extracting(Understanding.Entity::value)
                    .containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ana, dos Generales", "Ana dos Delux", "quiero dos para mayo", "Somos Ana, Luis y dos chicos"})
    void aNumberBehindANameIsNone(String text) {
        assertThat(engine.understand(text, "es").entities())
                .filteredOn(entity -> entity.type().equals(EntityTypes.PERSON_NAME))
                .extracting(Understanding.Entity::text)
                .noneMatch(name -> name.contains("dos"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my name is spelt Baxtor without an e | en | Baxtor",
                "mi apellido se escribe Peralta con una ele | es | Peralta",
                "o meu nome se escreve Teresa sem h | pt | Teresa",
                "mon nom s'écrit Perrault avec deux r | fr | Perrault"
            })
    void howANameIsWrittenIsNoPartOfIt(String text, String language, String name) {
        assertThat(names(text, language)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the delux. name tom barker, tom@example.org | en | tom barker",
                "la doble, nombre luis soria luis@example.org | es | luis soria",
                "o delux, nome rita lopes, rita@example.org | pt | rita lopes",
                "la general. nom dubois luc, luc@example.org | fr | dubois luc"
            })
    void aNameBeforeAnAddressIsReadInSmallLetters(String text, String language, String name) {
        assertThat(names(text, language)).containsExactly(name);
    }

    private List<String> names(String text, String language) {
        return engine.understand(text, language).entities().stream()
                .filter(entity -> entity.type().equals(EntityTypes.PERSON_NAME))
                .map(entity -> String.valueOf(entity.value()))
                .toList();
    }
}
