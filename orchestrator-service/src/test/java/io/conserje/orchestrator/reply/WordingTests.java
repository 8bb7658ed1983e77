package io.conserje.orchestrator.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | UY | USD 3.640,00",
                "en | US | USD 3,640.00",
                "pt | BR | USD 3.640,00",
                "es | MX | USD 3,640.00"
            })
    void anAmountHasItsCodeAndItsCents(String language, String region, String said) {
        assertThat(phrases.wording(language, region).money(new Money(new BigDecimal("3640"), "USD")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es | 12 de diciembre", "en | December 12", "pt | 12 de dezembro", "fr | 12 décembre"})
    void aDayHasItsMonthInWords(String language, String said) {
        assertThat(phrases.wording(language, "UY").day(LocalDate.of(2026, 12, 12)))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({"es", "en", "pt", "fr"})
    void twoShortDaysFitInARow(String language) {
        var wording = phrases.wording(language, "UY");
        for (int month = 1; month <= 12; month++) {
            String both = wording.shortDay(LocalDate.of(2026, month, 28)) + " – "
                    + wording.shortDay(LocalDate.of(2026, month, 28).plusDays(9));
            assertThat(both).hasSizeLessThanOrEqualTo(24);
        }
    }
}
