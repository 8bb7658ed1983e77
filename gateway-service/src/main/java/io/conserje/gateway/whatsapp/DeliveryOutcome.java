package io.conserje.gateway.whatsapp;

import java.time.Duration;

/** What became of a delivery. */
sealed interface DeliveryOutcome {

    /** Committed by the store. */
    record Stored() implements DeliveryOutcome {}

    /** Rightly signed, but the store did not take it. */
    record Busy(Duration retryAfter) implements DeliveryOutcome {}

    /** Not signed by a secret of this app, or for an app that is not known. */
    record BadSignature() implements DeliveryOutcome {}
}
