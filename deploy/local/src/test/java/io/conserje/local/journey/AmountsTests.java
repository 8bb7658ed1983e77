package io.conserje.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total: $5,460.00, taxes included | 5460",
                "Total: 5.460,00 USD | 5460",
                "Total : 5\u202f460,00 $US | 5460",
                "Total: USD\u00a05.460,50. | 5460.50",
                "US$ 12.345.678,90 | 12345678.90",
                "1250 | 1250",
                "1,250 | 1250",
                "3.9 | 3"
            })
    void anAmountIsFoundHoweverItIsWritten(String text, BigDecimal amount) {
        assertThat(Amounts.names(text, amount)).isTrue();
    }

    @Test
    void anotherAmountIsNot() {
        assertThat(Amounts.names("Total: 5.460,01 USD", new BigDecimal("5460.00")))
                .isFalse();
        assertThat(Amounts.names("15460.00", new BigDecimal("5460.00"))).isFalse();
    }
}
