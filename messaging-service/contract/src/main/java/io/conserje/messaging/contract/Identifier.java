package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;

/**
 * By what a channel knows a guest.
 *
 * @param kind {@code user_id} (WhatsApp's business-scoped id), {@code wa_id} or {@code email}
 * @param value as the channel writes it
 */
public record Identifier(@NotBlank String kind, @NotBlank String value) {

    /** WhatsApp's business-scoped user id. */
    public static final String USER_ID = "user_id";

    /** A WhatsApp number without a plus. */
    public static final String WA_ID = "wa_id";

    /** A mail address. */
    public static final String EMAIL = "email";
}
