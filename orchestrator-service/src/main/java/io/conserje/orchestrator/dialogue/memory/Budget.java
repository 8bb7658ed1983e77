package io.conserje.orchestrator.dialogue.memory;

import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The most that a guest wants to pay.
 *
 * @param currency ISO 4217; null where the guest named none
 * @param nightly whether it is for each night; for the whole stay where not
 */
public record Budget(BigDecimal amount, @Nullable String currency, boolean nightly) {

    /** Whether it says something of a price in this currency: nobody converts one here. */
    public boolean isIn(String other) {
        return currency == null || currency.equals(other);
    }

    /** Whether a price of its kind is within it. */
    public boolean holds(Money price) {
        return price.amount().compareTo(amount) <= 0;
    }
}
