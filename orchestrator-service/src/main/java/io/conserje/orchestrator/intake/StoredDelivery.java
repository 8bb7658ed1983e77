package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.RawDelivery;

/**
 * A raw delivery that is not read yet.
 *
 * @param raw as messaging reads it
 * @param context under which it came
 */
record StoredDelivery(RawDelivery raw, CorrelationContext context) {

    long id() {
        return raw.id();
    }
}
