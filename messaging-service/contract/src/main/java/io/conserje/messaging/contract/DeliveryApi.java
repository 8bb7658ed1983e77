package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Sends one reply at most once for each outbox id, and answers for what became of it. */
@HttpExchange("/internal/sends")
public interface DeliveryApi {

    /** Sends, or answers what is known of an earlier try with the same outbox id. Never retries by itself. */
    @PostExchange
    SendResult send(@RequestBody @Valid SendRequest request);

    /** What is known of these sends; ids that were never seen are absent from the answer. */
    @PostExchange("/results")
    SendResults results(@RequestBody @Valid ResultsRequest request);
}
