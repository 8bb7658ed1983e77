package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTests {

    private final Pieces pieces = new Pieces(Map.of(
            "when", List.of("el {day}"),
            "place of ask_spa", List.of("el spa"),
            "place of ask_pool", List.of("la piscina"),
            "bookable of ask_spa", List.of("un masaje"),
            "contractions", List.of("de el = del")));

    @Test
    void everySlotIsFilledAndWhatRunsTogetherIsContracted() {
        assertThat(pieces.fill("hola {when}", new Random(1))).matches("hola el \\d+");
        assertThat(pieces.at("ask_spa").fill("horario de {place}", new Random(1)))
                .isEqualTo("horario del spa");
    }

    @Test
    void aPlaceHasWhatCanBeDoneThere() {
        assertThat(pieces.places()).containsExactlyInAnyOrder("ask_spa", "ask_pool");
        assertThat(pieces.at("ask_spa").canFill("quiero {bookable} {when}")).isTrue();
        assertThat(pieces.at("ask_pool").canFill("quiero {bookable} {when}")).isFalse();
    }

    @Test
    void aKindWithoutPiecesGivesNothing() {
        assertThat(pieces.pick("openers", new Random(1))).isEmpty();
    }
}
