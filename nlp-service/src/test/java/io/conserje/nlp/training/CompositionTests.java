package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositionTests {

    private final List<Example> singles = List.of(
            new Example("hola", "es", List.of(Intents.GREETING), 5),
            new Example("hay wifi?", "es", List.of(Intents.ASK_WIFI), 10),
            new Example("cuánto cuesta", "es", List.of(Intents.ASK_PRICE), 15),
            new Example("otro grupo", "es", List.of(Intents.REVIEW), 11),
            new Example("quién ganó ayer", "es", List.of(Intents.OUT_OF_SCOPE), 20));

    private List<Example> joined() {
        return new Composition(new Pieces(Map.of("joiners", List.of("y"))), new Random(3)).join(singles, 60);
    }

    @Test
    void aJointSentenceHasEveryIntentOfItsParts() {
        assertThat(joined())
                .filteredOn(example ->
                        example.text().contains("wifi") && example.text().contains("hola"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.labels()).contains(Intents.GREETING, Intents.ASK_WIFI));
    }

    @Test
    void whatIsHeldOutTogetherStaysTogether() {
        assertThat(joined())
                .filteredOn(example -> example.text().contains("otro grupo"))
                .allSatisfy(example -> assertThat(example.labels()).containsExactly(Intents.REVIEW));
    }

    @Test
    void whatIsNotOursIsNeverJoined() {
        assertThat(joined()).noneSatisfy(example -> assertThat(example.labels()).contains(Intents.OUT_OF_SCOPE));
    }
}
