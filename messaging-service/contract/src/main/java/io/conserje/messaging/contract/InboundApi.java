package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reads what channels delivered. Reading may be repeated with the same result; nothing counts as read until it is confirmed. */
@HttpExchange("/internal/inbound")
public interface InboundApi {

    /** Reads up to 500 raw deliveries (8 MiB together) and answers for each of them, in the same order. */
    @PostExchange("/readings")
    ReadResponse read(@RequestBody @Valid ReadRequest request);

    /** Says that everything of these deliveries is durably kept by the caller; may be repeated. */
    @PostExchange("/confirmations")
    void confirm(@RequestBody @Valid Confirmation confirmation);
}
