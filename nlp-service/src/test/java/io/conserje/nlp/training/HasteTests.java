package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HasteTests {

    private final Haste haste = new Haste(new Pieces(Map.of("spelling", List.of("please = pls"))));

    @Test
    void aSlipChangesOneOrTwoLettersOfALongText() {
        assertThat(IntStream.range(0, 50).mapToObj(seed -> Haste.slip("towels please", new Random(seed))))
                .allSatisfy(text -> assertThat(Math.abs(text.length() - "towels please".length()))
                        .isLessThanOrEqualTo(1))
                .anyMatch(text -> !text.equals("towels please"));
        assertThat(Haste.slip("hi", new Random(1))).isEqualTo("hi");
    }

    @Test
    void wordsAreSpeltShort() {
        assertThat(IntStream.range(0, 50).mapToObj(seed -> haste.spelt("Towels PLEASE", new Random(seed))))
                .containsOnly("Towels PLEASE", "Towels pls");
    }

    @Test
    void nothingIsLeftEmpty() {
        assertThat(IntStream.range(0, 200).mapToObj(seed -> haste.of("?!", new Random(seed))))
                .allMatch("?!"::equals);
        assertThat(IntStream.range(0, 200).mapToObj(seed -> haste.of("No, thanks. Bye!", new Random(seed))))
                .anyMatch("No thanks Bye"::equals)
                .noneMatch(String::isBlank);
    }
}
