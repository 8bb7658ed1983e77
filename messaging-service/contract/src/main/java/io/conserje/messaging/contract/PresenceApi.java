package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Shows a guest that they were read and that an answer is on its way. */
@HttpExchange("/internal/presence")
public interface PresenceApi {

    /** Marks a message as read, with a typing indicator where asked. Best effort: a channel's refusal is not an error. */
    @PostExchange
    void show(@RequestBody @Valid PresenceRequest request);
}
