package io.conserje.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashesTests {

    @Test
    void everyFeatureStandsOnceAndInOrder() {
        long[] hashes = Hashes.of(sink -> {
            for (int number = 0; number < 2000; number++) {
                sink.add("feature " + number % 700);
            }
        });

        assertThat(hashes).hasSize(700).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aPartOfATextIsTheSameFeatureAsItsName() {
        assertThat(Hashes.of(sink -> sink.add("l", "<pool>", 1, 4))).isEqualTo(Hashes.of(sink -> sink.add("lpoo")));
        assertThat(Hashes.of(sink -> sink.add("l", "<pool>", 1, 4))).isNotEqualTo(Hashes.of(sink -> sink.add("lpo")));
    }
}
