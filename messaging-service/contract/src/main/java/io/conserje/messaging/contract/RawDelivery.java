package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A verified webhook body as it came.
 *
 * @param id the caller's number of it
 * @param channel {@code whatsapp} or {@code gmail}
 * @param app the app whose secret signed it
 * @param receivedAt when it was stored, UTC
 * @param body the raw bytes (base64 on the wire)
 */
public record RawDelivery(
        long id,
        @NotBlank String channel,
        @NotBlank String app,
        @NotNull Instant receivedAt,
        @NotNull byte[] body) {}
