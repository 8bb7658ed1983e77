package io.conserje.orchestrator.contract;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Hears of the gateways. */
@HttpExchange("/internal/intake-beats")
public interface IntakeBeatApi {

    /** Says every two seconds that webhooks can be taken; while nobody says so, the silence of a channel means nothing. */
    @PostExchange
    void beat(@RequestBody IntakeBeat beat);
}
