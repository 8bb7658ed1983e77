package io.conserje.messaging.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One message that was charged for the first time.
 *
 * @param period the month, e.g. {@code 2026-11}
 * @param paid null where the channel does not say
 * @param amount null where the rate card does not say
 */
public record Charge(
        String tenant,
        String period,
        @Nullable String category,
        @Nullable Boolean paid,
        @Nullable BigDecimal amount) {}
