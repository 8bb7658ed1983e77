package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.Delivery;
import java.util.List;

/** Where bodies are kept, several at a time. */
interface DeliveryStore {

    /**
     * Stores all of them or none. {@link IntakeOutcome.Stored} is said only after the commit; every known failure is
     * {@link IntakeOutcome.Refused}.
     */
    IntakeOutcome store(List<Delivery> deliveries);
}
