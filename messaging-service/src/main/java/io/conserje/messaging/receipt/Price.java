package io.conserje.messaging.receipt;

import org.jspecify.annotations.Nullable;

/**
 * What a channel says it charges for a message; channels name no amount.
 *
 * @param model how it is charged, e.g. {@code PMP}
 * @param type {@code regular}, {@code free_customer_service} …
 * @param category {@code service}, {@code utility} …
 */
public record Price(
        @Nullable Boolean billable,
        @Nullable String model,
        @Nullable String type,
        @Nullable String category) {

    /** Whether it costs anything; null where the channel does not say. */
    public @Nullable Boolean paid() {
        return switch (type == null ? "" : type) {
            case "regular" -> true;
            case "free_customer_service", "free_entry_point" -> false;
            default -> billable;
        };
    }
}
