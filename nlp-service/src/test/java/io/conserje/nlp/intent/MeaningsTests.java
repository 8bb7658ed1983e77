package io.conserje.nlp.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeaningsTests {

    private final Meanings meanings = Meanings.read(new ByteArrayInputStream("""
            # what words mean
            meaning | en | fr
            how_much | how_much | combien
            lift | lift elevator* | ascenseur*
            little | much |
            """.getBytes(StandardCharsets.UTF_8)));

    @Test
    void wordsStemsAndTurnsOfPhraseMeanSomething() {
        assertThat(of("how much for two elevators", "en"))
                .containsExactly(Set.of("how_much"), Set.of("little"), Set.of(), Set.of(), Set.of("lift"));
        assertThat(of("lifts", "en")).containsExactly(Set.of());
    }

    @Test
    void whatFrenchTiesToAWordIsNoPartOfIt() {
        assertThat(of("l'ascenseur", "fr")).containsExactly(Set.of(), Set.of("lift"));
    }

    @Test
    void anUnknownLanguageMeansNothing() {
        assertThat(of("lift", "de")).containsExactly(Set.of());
        assertThat(of("lift", "fr")).containsExactly(Set.of());
    }

    private List<Set<String>> of(String folded, String language) {
        return meanings.of(Tokens.of(folded), language);
    }
}
