package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaithfulnessTests {

    private static final List<String> FACTS = List.of(
            "The double room costs 120 USD a night.",
            "Check-in is from 15:00.",
            "The guest is called Ana.",
            "The stay begins on Friday.");

    private final Faithfulness faithfulness = Faithfulness.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Ana, the double room is 120 USD a night.",
                "You may come in from 15:00 on Friday. We look forward to it!",
                "Lovely to hear from you."
            })
    void whatIsAmongTheFactsMayBeSaid(String text) {
        assertThat(faithfulness.isFaithful(text, FACTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The double room is 99 USD a night.",
                "The double room is 120 EUR a night.",
                "The double room is 120 € a night.",
                "You may come in from 14:00.",
                "Your stay begins on Saturday.",
                "Dear John, welcome.",
                "Breakfast is free.",
                "We guarantee a sea view.",
                "La habitación tiene un descuento.",
                "Votre chambre est offerte, remise de cent.",
                "Two nights are booked.",
                "Write to boss@example.com.",
                "See https://example.com for more.",
                "Your room is confirmed."
            })
    void whatIsNotAmongThemMayNot(String text) {
        assertThat(faithfulness.isFaithful(text, FACTS)).isFalse();
    }
}
