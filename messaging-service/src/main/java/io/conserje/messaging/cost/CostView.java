package io.conserje.messaging.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the messages of one conversation, booking, category, country, number or day cost.
 *
 * @param paid messages that cost something
 * @param free messages that cost nothing
 * @param unpriced those of which it is not known whether they cost, or how much; not in the amount
 * @param currency ISO 4217; null where nothing was valued
 */
record CostView(
        String key,
        long messages,
        long paid,
        long free,
        long unpriced,
        BigDecimal amount,
        @Nullable String currency) {}
