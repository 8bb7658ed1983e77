package io.conserje.messaging.delivery;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.DeliveryApi;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResults;
import org.springframework.web.bind.annotation.RestController;

/** Sends for the outbox; the tenant is the one of the verified token. */
@RestController
class DeliveryController implements DeliveryApi {
    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public SendResult send(SendRequest request) {
        return deliveries.send(CallContext.current().tenant(), request);
    }

    @Override
    public SendResults results(ResultsRequest request) {
        return new SendResults(deliveries.results(CallContext.current().tenant(), request));
    }
}
