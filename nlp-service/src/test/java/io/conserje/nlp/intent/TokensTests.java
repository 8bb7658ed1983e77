package io.conserje.nlp.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTests {

    @Test
    void wordsSignsAndFigures() {
        assertThat(Tokens.of("room 407, isn't it?!")).containsExactly("room", "#", "isn't", "it", "?", "!");
        assertThat(Tokens.of("check-in")).containsExactly("check", "in");
    }

    @Test
    void frenchElisionsStandAlone() {
        assertThat(Tokens.of("qu'il y a l'eau d'ici")).containsExactly("qu'", "il", "y", "a", "l'", "eau", "d'", "ici");
        assertThat(Tokens.of("i'm don't aujourd'hui")).containsExactly("i'm", "don't", "aujourd'hui");
    }

    @Test
    void neitherATextNorAWordIsReadWithoutEnd() {
        assertThat(Tokens.of("a ".repeat(500))).hasSize(120);
        assertThat(Tokens.of("a".repeat(500)).getFirst()).hasSize(24);
    }
}
