package io.conserje.messaging.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.messaging.contract.Identifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCardTests {
    private final RateCard card = CostsFixture.PROPERTIES.card();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "wa_id, 59899000001, service, 0.01, UY",
                "user_id, UY.123, service, 0.01, UY",
                "wa_id, 59899000001, marketing, 0.0731, UY",
                "wa_id, 59899000001, utility, -, UY",
                "wa_id, 5521999999999, utility, 0.02, BR",
                "wa_id, 4915112345678, marketing, 0.0731, -",
                "user_id, DE.123, service, -, DE",
                "wa_id, 4915112345678, -, -, -"
            })
    void theMostExactRateCounts(String kind, String value, String category, String amount, String country) {
        List<Identifier> guest = List.of(new Identifier(kind, value));
        assertThat(card.amount(guest, category)).isEqualTo(amount == null ? null : new java.math.BigDecimal(amount));
        assertThat(card.country(guest)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UY=1", "UY:598:service=cheap", "uy:598:service=1", "UY:598:service=-1"})
    void aRateThatCannotBeReadStopsTheStart(String written) {
        assertThatThrownBy(() -> Rate.read(written)).hasMessageContaining(written);
    }
}
