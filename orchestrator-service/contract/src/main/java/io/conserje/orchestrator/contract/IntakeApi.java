package io.conserje.orchestrator.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Takes verified webhook bodies. */
@HttpExchange("/internal/deliveries")
public interface IntakeApi {

    /**
     * Stores bodies as they came, all or none, and returns when they are committed. Anything but a normal return means that
     * nothing was stored, and the channels have to repeat; a busy store answers 503 with {@code Retry-After} and the type
     * {@link IntakeProblems#STORE_BUSY}.
     */
    @PostExchange
    void store(@RequestBody @Valid DeliveryBatch batch);
}
