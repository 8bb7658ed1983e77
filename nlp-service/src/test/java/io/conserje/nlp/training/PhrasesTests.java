package io.conserje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTests {

    @Test
    void alternativesAreMultiplied() {
        assertThat(Phrases.expand("[a|b] c[| d]")).containsExactly("a c", "a c d", "b c", "b c d");
    }

    @Test
    void aHeaderNamesOneIntentOrMore() {
        assertThat(Phrases.labels(" ask_price ")).containsExactly("ask_price");
        assertThat(Phrases.labels("service_reservation + ask_spa")).containsExactly("service_reservation", "ask_spa");
    }
}
