package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.stats.WebhookStats;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Delivers a signed body until it is answered with exactly 200, ever less often, and gives up after the last repeat. */
@Component
class Deliveries {
    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

    /** More at once would only queue at the receiver, and every connection costs memory here. */
    private static final int AT_ONCE = 256;

    private final Semaphore connections = new Semaphore(AT_ONCE);
    private final WebhookClient client;
    private final Signature signature;
    private final WhatsAppProperties.Retries retries;
    private final Errands errands;
    private final WebhookStats stats;

    Deliveries(
            WebhookClient client,
            Signature signature,
            WhatsAppProperties properties,
            Errands errands,
            WebhookStats stats) {
        this.client = client;
        this.signature = signature;
        this.retries = properties.retries();
        this.errands = errands;
        this.stats = stats;
    }

    /** Returns after the first attempt; repeats, where they are needed, go on beside the caller. */
    void deliver(byte[] body, Runnable acknowledged) {
        String signed = signature.of(body);
        if (attempt(body, signed)) {
            acknowledged.run();
        } else {
            errands.run(() -> repeat(body, signed, acknowledged));
        }
    }

    private void repeat(byte[] body, String signed, Runnable acknowledged) {
        Duration pauses = Duration.ZERO;
        for (int repeat = 1; retries.goesOnAfter(pauses); repeat++) {
            errands.pause(retries.before(repeat));
            pauses = pauses.plus(retries.before(repeat));
            stats.retried();
            if (attempt(body, signed)) {
                acknowledged.run();
                return;
            }
        }
        stats.givenUp();
        log.atWarn().addKeyValue("during", retries.during()).log("A webhook was never taken");
    }

    /** The time that is measured begins when the connection is free, not before. */
    private boolean attempt(byte[] body, String signed) {
        takeConnection();
        try {
            long begun = System.nanoTime();
            int status = client.post(body, signed);
            stats.answered(status, Duration.ofNanos(System.nanoTime() - begun));
            return status == HttpStatus.OK.value();
        } finally {
            connections.release();
        }
    }

    private void takeConnection() {
        try {
            connections.acquire();
        } catch (InterruptedException stopped) {
            throw new Errands.Ended();
        }
    }
}
