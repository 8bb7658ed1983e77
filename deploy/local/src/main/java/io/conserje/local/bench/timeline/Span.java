package io.conserje.local.bench.timeline;

import java.time.Instant;

/** From the guest's message to the accepted answer. */
public record Span(Instant asked, Instant answered) {

    boolean holds(ServedCall call) {
        return !call.began().isBefore(asked) && !call.began().isAfter(answered);
    }
}
