package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntentFamilyTests {

    @Test
    void noIntentIsOfTwoFamilies() {
        assertThat(Intents.ALL)
                .allSatisfy(name -> assertThat(Stream.of(IntentFamily.values()).filter(family -> family.has(name)))
                        .hasSizeLessThan(2));
    }
}
