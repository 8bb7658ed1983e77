package io.conserje.defaults.correlation;

import io.conserje.defaults.log.LogFields;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the correlation id and the trace of the running code, and takes them up again where stored work goes on. */
public class Correlation {

    /** The header that carries the id. */
    public static final String HEADER = "X-Correlation-Id";

    private static final int LONGEST = 64;
    private static final String TRACEPARENT = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    public Correlation(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The id of the running code, if it has one. */
    public static @Nullable String currentId() {
        return MDC.get(LogFields.CORRELATION_ID);
    }

    /** Takes over what a caller sent if it is harmless, else makes an id. */
    public static String accept(@Nullable String sent) {
        return sent != null && isHarmless(sent) ? sent : UUID.randomUUID().toString();
    }

    /** Letters, digits, dots, dashes and underscores, 64 at most; asked for every webhook. */
    private static boolean isHarmless(String sent) {
        boolean harmless = !sent.isEmpty() && sent.length() <= LONGEST;
        for (int place = 0; harmless && place < sent.length(); place++) {
            harmless = isHarmless(sent.charAt(place));
        }
        return harmless;
    }

    private static boolean isHarmless(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '.'
                || character == '_'
                || character == '-';
    }

    /** What to store beside work that goes on later. */
    public CorrelationContext capture() {
        return new CorrelationContext(accept(currentId()), traceparent());
    }

    /** Runs a task under stored names. */
    public void resume(CorrelationContext context, Runnable task) {
        try (var _ = MDC.putCloseable(LogFields.CORRELATION_ID, context.correlationId())) {
            Span span = span(context);
            if (tracer == null || span == null) {
                task.run();
                return;
            }
            try (var _ = tracer.withSpan(span.start())) {
                task.run();
            } finally {
                span.end();
            }
        }
    }

    private @Nullable String traceparent() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || propagator == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return carrier.get(TRACEPARENT);
    }

    private @Nullable Span span(CorrelationContext context) {
        if (tracer == null || propagator == null || context.traceparent() == null) {
            return null;
        }
        Map<String, String> carrier = Map.of(TRACEPARENT, context.traceparent());
        return propagator.extract(carrier, Map::get).name("resumed").start();
    }
}
