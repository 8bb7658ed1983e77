package io.conserje.nlp.value.date.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTests {

    @Test
    void lettersFiguresAndMarksAreTokensOfTheirOwn() {
        assertThat(texts("15h30, d'ici 3-5")).containsExactly("15", "h", "30", ",", "d", "'", "ici", "3", "-", "5");
    }

    @Test
    void aTokenKnowsWhetherItIsGluedToTheOneBefore() {
        List<Token> tokens = Tokens.of("3 pm 4pm");

        assertThat(tokens).extracting(Token::glued).containsExactly(false, false, false, true);
    }

    @Test
    void everyDashIsOneAndFiguresOfOtherScriptsAreOurs() {
        assertThat(texts("3\u20135 \u2192 \uff13")).containsExactly("3", "-", "5", "-", "3");
    }

    @Test
    void accentsThatStandApartAndJoinersAreNoLetters() {
        assertThat(texts("man\u0303ana")).containsExactly("manana");
        assertThat(Tokens.of("\u200bhoy").getFirst().start()).isEqualTo(1);
    }

    @Test
    void offsetsAreThoseOfTheText() {
        Token token = Tokens.of("  el 5").getLast();

        assertThat(token.start()).isEqualTo(5);
        assertThat(token.end()).isEqualTo(6);
    }

    private static List<String> texts(String folded) {
        return Tokens.of(folded).stream().map(Token::text).toList();
    }
}
