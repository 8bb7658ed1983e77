package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.contract.IntakeBeat;
import io.conserje.orchestrator.contract.IntakeBeatApi;
import org.springframework.web.bind.annotation.RestController;

/** Hears from gateways that webhooks can come in, and whether they had to refuse any. */
@RestController
class IntakeBeatController implements IntakeBeatApi {

    private final IntakeTrouble trouble;

    IntakeBeatController(IntakeTrouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public void beat(IntakeBeat beat) {
        trouble.heard(beat.trouble());
    }
}
