package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InflectionsTests {

    @Test
    void linesAboveAHeaderStayAsTheyAre() {
        assertThat(Inflections.expand(List.of("hola que tal", " gracias "))).containsExactly("hola que tal", "gracias");
    }

    @Test
    void eachStemBelowAHeaderTakesEachEnding() {
        assertThat(Inflections.expand(List.of("== ar o", "llam  pas", "dej")))
                .containsExactly("llamar", "llamo", "pasar", "paso", "dejar", "dejo");
    }

    @Test
    void aStemMayStandWithoutAnEnding() {
        assertThat(Inflections.expand(List.of("== 0 s", "book", "== e ing", "us")))
                .containsExactly("book", "books", "use", "using");
    }
}
