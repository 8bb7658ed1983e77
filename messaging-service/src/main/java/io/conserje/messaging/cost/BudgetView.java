package io.conserje.messaging.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's month.
 *
 * @param period e.g. {@code 2026-11}
 * @param state {@code none} without a limit, {@code open} or {@code spent}
 * @param messageLimit paid messages
 * @param unpriced messages of which it is not known whether they cost, or how much; not in the amount
 */
record BudgetView(
        String period,
        String state,
        @Nullable Long messageLimit,
        @Nullable BigDecimal amountLimit,
        long paid,
        long free,
        long unpriced,
        BigDecimal amount,
        String currency) {}
