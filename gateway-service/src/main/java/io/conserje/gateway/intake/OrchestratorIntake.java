package io.conserje.gateway.intake;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.contract.IntakeApi;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Hands bodies to the orchestrator, which keeps them; no retry and no breaker, since the channel repeats by itself. */
class OrchestratorIntake implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(OrchestratorIntake.class);

    /** The tenant is unknown until messaging has read the body, so the token names none. */
    private static final CallContext NO_TENANT = CallContext.ofTenant("-");

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);

    private final IntakeApi orchestrator;

    OrchestratorIntake(IntakeApi orchestrator) {
        this.orchestrator = orchestrator;
    }

    @Override
    public IntakeOutcome store(String channel, String app, byte[] body) {
        try {
            NO_TENANT.run(() -> orchestrator.store(channel, app, body));
            return new IntakeOutcome.Stored();
        } catch (RestClientResponseException e) {
            return refused(channel, "status-" + e.getStatusCode().value(), wait(e));
        } catch (RestClientException e) {
            return refused(channel, e.getClass().getSimpleName(), DEFAULT_WAIT);
        }
    }

    private static IntakeOutcome refused(String channel, String reason, Duration wait) {
        LOG.atWarn()
                .addKeyValue(LogFields.CHANNEL, channel)
                .addKeyValue(LogFields.REASON, reason)
                .log("A delivery was not stored; the channel has to repeat it");
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
