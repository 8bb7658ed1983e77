package io.conserje.gateway.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.DeliveryBatch;
import io.conserje.orchestrator.contract.IntakeApi;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Hands bodies to the orchestrator, which keeps them; no retry and no breaker, since the channel repeats by itself. */
class OrchestratorStore implements DeliveryStore {

    private static final Logger LOG = LoggerFactory.getLogger(OrchestratorStore.class);

    /** The tenant is unknown until messaging has read the body, so the token names none. */
    static final CallContext NO_TENANT = CallContext.ofTenant("-");

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

    private final IntakeApi orchestrator;

    OrchestratorStore(IntakeApi orchestrator) {
        this.orchestrator = orchestrator;
    }

    @Override
    public IntakeOutcome store(List<Delivery> deliveries) {
        try {
            NO_TENANT.run(() -> orchestrator.store(new DeliveryBatch(deliveries)));
            return new IntakeOutcome.Stored();
        } catch (RestClientResponseException e) {
            return refused(deliveries, "status-" + e.getStatusCode().value(), wait(e));
        } catch (RestClientException e) {
            return refused(deliveries, e.getClass().getSimpleName(), DEFAULT_WAIT);
        }
    }

    private static IntakeOutcome refused(List<Delivery> deliveries, String reason, Duration wait) {
        LOG.atWarn()
                .addKeyValue(LogFields.COUNT, deliveries.size())
                .addKeyValue(LogFields.REASON, reason)
                .log("Deliveries were not stored; their channels have to repeat them");
        return new IntakeOutcome.Refused(wait);
    }

    private static Duration wait(RestClientResponseException e) {
        HttpHeaders headers = e.getResponseHeaders();
        String seconds = headers == null ? null : headers.getFirst(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("[1-9][0-9]{0,3}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : DEFAULT_WAIT;
    }
}
