package io.conserje.messaging.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatsAppPropertiesTests {
    @Test
    void aNumberWithoutAnIdIsNotThere() {
        assertThat(properties(" ", "").configured()).isEmpty();
        assertThat(properties(null, null).configured()).isEmpty();
    }

    @Test
    void aNumberWithoutATokenStopsTheStart() {
        assertThatThrownBy(() -> properties("100200300", " ").configured())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("access token");
    }

    @Test
    void aTokenIsNeverPrinted() {
        WhatsAppProperties properties = properties("100200300", "secret-token");
        assertThat(properties.toString()).contains("100200300").doesNotContain("secret-token");
        assertThat(properties.configured().toString()).doesNotContain("secret-token");
        assertThat(properties.configured().getFirst().accessToken()).isEqualTo("secret-token");
    }

    @Test
    void aNumberIsLentToItsOwnTenantOnly() {
        WhatsAppNumbers numbers =
                new WhatsAppNumbers(properties("100200300", "secret-token").configured());
        assertThat(numbers.find("default", "100200300")).isPresent();
        assertThat(numbers.find("other", "100200300")).isEmpty();
        assertThat(numbers.find("default", "7")).isEmpty();
    }

    private static WhatsAppProperties properties(String id, String token) {
        return new WhatsAppProperties(
                "v25.0", List.of(new WhatsAppProperties.Number(id, "default", "default", token, 80, null)));
    }
}
