package io.conserje.pmsadapter.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * An amount as the hotel's system says it, never rounded by us beyond the currency's cents.
 *
 * @param currency ISO 4217
 */
public record Money(
        @NotNull BigDecimal amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /** Whether both say the same amount of the same currency, whatever their scales. */
    public boolean sameAs(Money other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }
}
