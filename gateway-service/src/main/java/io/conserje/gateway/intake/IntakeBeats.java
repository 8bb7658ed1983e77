package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.IntakeBeat;
import io.conserje.orchestrator.contract.IntakeBeatApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.client.RestClientException;

/** Tells the orchestrator that webhooks can come in, so that it does not take the silence of a shut door for news. */
class IntakeBeats {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeBeats.class);
    private static final long EVERY_MILLIS = 2_000;

    private final IntakeBeatApi orchestrator;
    private final WatchedIntake intake;

    IntakeBeats(IntakeBeatApi orchestrator, WatchedIntake intake) {
        this.orchestrator = orchestrator;
        this.intake = intake;
    }

    /** One beat; one that does not arrive, for whatever reason, leaves its trouble to the next. */
    @Scheduled(fixedDelay = EVERY_MILLIS)
    void beat() {
        boolean trouble = intake.forgetTrouble();
        boolean told = false;
        try {
            OrchestratorStore.NO_TENANT.run(() -> orchestrator.beat(new IntakeBeat(trouble)));
            told = true;
        } catch (RestClientException e) {
            LOG.atDebug().setCause(e).log("The orchestrator does not hear that webhooks can come in");
        } finally {
            if (!told) {
                intake.rememberTrouble();
            }
        }
    }
}
