package io.conserje.messaging.cost;

import java.math.BigDecimal;

/**
 * What a tenant spent in a month.
 *
 * @param paid messages that cost something
 * @param free messages that cost nothing
 * @param unpriced those of which it is not known whether they cost, or how much
 * @param amount of those whose price is known
 */
record Spending(long paid, long free, long unpriced, BigDecimal amount) {
    static final Spending NOTHING = new Spending(0, 0, 0, BigDecimal.ZERO);
}
