package io.conserje.orchestrator.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One verified webhook body.
 *
 * @param channel {@code whatsapp} or {@code gmail}
 * @param app the app whose secret signed the body; {@code default} for the first tenant's
 * @param correlationId under which the webhook came in
 * @param traceparent W3C trace context of the webhook, where a trace was running
 * @param body the raw bytes, which need not be JSON; base64 on the wire
 */
public record Delivery(
        @NotBlank String channel,
        @NotBlank String app,
        @NotBlank String correlationId,
        @Nullable String traceparent,
        @NotNull byte[] body) {}
