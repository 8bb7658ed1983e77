package io.conserje.defaults.correlation;

import org.jspecify.annotations.Nullable;

/**
 * What is kept beside stored work so that it can go on under the same names.
 *
 * @param traceparent W3C trace context, where a trace was running
 */
public record CorrelationContext(
        String correlationId, @Nullable String traceparent) {}
