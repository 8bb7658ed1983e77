package io.conserje.messaging.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the messages of a send cost.
 *
 * @param messages of which a price was reported
 * @param model how the channel charges, e.g. {@code PMP}
 * @param type {@code regular}, {@code free_customer_service} …
 * @param category {@code service}, {@code utility} …
 * @param paid null where the channel does not say
 * @param amount by the rate card; null where it does not say
 * @param currency ISO 4217
 */
record SendPrice(
        int messages,
        @Nullable String model,
        @Nullable String type,
        @Nullable String category,
        @Nullable Boolean paid,
        @Nullable BigDecimal amount,
        @Nullable String currency) {}
