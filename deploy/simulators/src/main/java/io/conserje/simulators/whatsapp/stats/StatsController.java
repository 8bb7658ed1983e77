package io.conserje.simulators.whatsapp.stats;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sim/whatsapp/stats}: what a load test reads. */
@RestController
class StatsController {
    private final WebhookStats webhooks;
    private final SendStats sends;

    StatsController(WebhookStats webhooks, SendStats sends) {
        this.webhooks = webhooks;
        this.sends = sends;
    }

    @GetMapping("/sim/whatsapp/stats")
    Stats stats() {
        return new Stats(webhooks.counts(), sends.counts());
    }

    /** Both directions. */
    record Stats(WebhookStats.Counts webhooks, SendStats.Counts sends) {}
}
