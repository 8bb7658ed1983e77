package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheapestFirstTests {

    @Test
    void whatIsChargedApartCountsToo() {
        var lowTotal = offer("low", "100.00", List.of(fee("40.00"), fee("5.00")));
        var noFees = offer("none", "140.00", List.of());
        var untold = offer("untold", "139.99", null);

        assertThat(Stream.of(lowTotal, noFees, untold).sorted(new CheapestFirst()))
                .extracting(Offer::roomTypeId)
                .containsExactly("untold", "none", "low");
    }

    private static Offer offer(String type, String total, @Nullable List<Fee> fees) {
        return new Offer(type, type, 1, 2, 0, 2, usd(total), usd(total), usd(total), fees, null);
    }

    private static Fee fee(String amount) {
        return new Fee("8", "City fee", usd(amount));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
