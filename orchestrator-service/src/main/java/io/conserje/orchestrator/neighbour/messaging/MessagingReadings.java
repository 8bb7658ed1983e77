package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.InboundApi;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.orchestrator.intake.Readings;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Reads raw deliveries through messaging. */
@Component
class MessagingReadings implements Readings {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingReadings.class);

    /** Answers that tell of the bodies and not of the reader's own state: invalid, too large, or it fell over them. */
    private static final Set<Integer> ABOUT_THE_BODIES = Set.of(400, 413, 422, 500);

    private final InboundApi inbound;
    private final Confirmations confirmations;

    MessagingReadings(InboundApi inbound, Confirmations confirmations) {
        this.inbound = inbound;
        this.confirmations = confirmations;
    }

    @Override
    public Outcome read(List<RawDelivery> deliveries) {
        try {
            return new Outcome.Read(inbound.read(new ReadRequest(deliveries)).deliveries());
        } catch (RestClientResponseException e) {
            return ABOUT_THE_BODIES.contains(e.getStatusCode().value()) ? new Outcome.Rejected() : unavailable(e);
        } catch (RestClientException | CallNotPermittedException e) {
            return unavailable(e);
        }
    }

    @Override
    public void confirm(List<Long> deliveryIds) {
        confirmations.add(deliveryIds);
    }

    private static Outcome unavailable(RuntimeException e) {
        LOG.atWarn()
                .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                .log("Messaging cannot be asked to read");
        return new Outcome.Unavailable();
    }
}
