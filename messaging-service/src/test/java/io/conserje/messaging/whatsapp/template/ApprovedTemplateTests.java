package io.conserje.messaging.whatsapp.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedTemplateTests {
    @ParameterizedTest
    @CsvSource({
        "Hello, 0, true",
        "Hello, 1, false",
        "Hello {{1}}, 1, true",
        "Hello {{1}} and {{1}}, 1, true",
        "Hello {{2}} and {{1}}, 2, true",
        "Hello {{ name }}, 1, true",
        "Hello {{1}}, 2, false"
    })
    void theGapsAreAsManyAsTheValues(String body, int values, boolean taken) {
        assertThat(approved(body).takes(List.of("a", "b", "c").subList(0, values)))
                .isEqualTo(taken);
    }

    @Test
    void gapsAreFilledInTheOrderOfTheirNumbersOrNames() {
        assertThat(approved("{{2}} {{10}} {{1}}").gaps()).containsExactly("1", "2", "10");
        assertThat(approved("{{night}} {{arrival}}").gaps()).containsExactly("night", "arrival");
        assertThat(approved("{{night}}").isNamed()).isTrue();
        assertThat(approved("{{1}}").isNamed()).isFalse();
    }

    @Test
    void wordsThatAreTooLongOrEmptyDoNotFit() {
        assertThat(approved("12345{{1}}").takes(List.of("x".repeat(1019)))).isTrue();
        assertThat(approved("12345{{1}}").takes(List.of("x".repeat(1020)))).isFalse();
        assertThat(approved("{{1}}").takes(List.of(" "))).isFalse();
    }

    @Test
    void onlyApprovedOnesWithoutFurtherGapsAreTaken() {
        assertThat(TemplatesFixture.template("a", "es", "PAUSED", "Hi").takes(List.of()))
                .isFalse();
        assertThat(new ApprovedTemplate("a", "es", "APPROVED", "UTILITY", "Hi", true).takes(List.of()))
                .isFalse();
    }

    private static ApprovedTemplate approved(String body) {
        return TemplatesFixture.template("a", "es", "APPROVED", body);
    }
}
