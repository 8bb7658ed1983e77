package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompositionTests {

    private final List<Example> singles = List.of(
            new Example("hola", "es", List.of(Intents.GREETING), 5),
            new Example("hay wifi?", "es", List.of(Intents.ASK_WIFI), 10),
            new Example("cuánto cuesta", "es", List.of(Intents.ASK_PRICE), 15),
            new Example("otro grupo", "es", List.of(Intents.REVIEW), 11),
            new Example("quién ganó ayer", "es", List.of(Intents.OUT_OF_SCOPE), 20));

    private List<Example> joined() {
        return joined(singles);
    }

    private static List<Example> joined(List<Example> singles) {
        return new Composition(new Pieces(Map.of("joiners", List.of("y"))), "es").join(singles, 60);
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

    @Test
    void anExampleMoreChangesFewOfTheJointSentences() {
        List<Example> many = IntStream.range(0, 300)
                .mapToObj(number -> new Example("frase " + number, "es", List.of(Intents.ALL.get(number % 10)), number))
                .toList();
        List<Example> more = new ArrayList<>(many);
        more.add(7, new Example("una frase más", "es", List.of(Intents.ALL.get(3)), 12));

        List<Example> before = joined(many);

        assertThat(joined(more))
                .filteredOn(example -> !before.contains(example))
                .hasSizeLessThan(6);
    }
}
