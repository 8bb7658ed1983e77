package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.contract.DeliveryBatch;
import io.conserje.orchestrator.contract.IntakeApi;
import org.springframework.web.bind.annotation.RestController;

/** Takes verified webhook bodies from the gateway; returns when they are committed. */
@RestController
class IntakeController implements IntakeApi {

    private final RawDeliveries deliveries;

    IntakeController(RawDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void store(DeliveryBatch batch) {
        deliveries.store(batch.items());
    }
}
