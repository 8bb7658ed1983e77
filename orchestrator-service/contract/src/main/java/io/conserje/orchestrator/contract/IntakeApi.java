package io.conserje.orchestrator.contract;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Takes verified webhook bodies. */
@HttpExchange("/internal/deliveries")
public interface IntakeApi {

    /**
     * Stores one body as it came and returns when it is committed. Anything but a normal return means that nothing was
     * stored, and the channel has to repeat; a busy store answers 503 with {@code Retry-After} and the type
     * {@link IntakeProblems#STORE_BUSY}.
     *
     * @param channel {@code whatsapp} or {@code gmail}
     * @param app the app whose secret signed the body; {@code default} for the first tenant's
     * @param body the raw bytes, which need not be JSON
     */
    @PostExchange(url = "/{channel}/{app}", contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    void store(@PathVariable String channel, @PathVariable String app, @RequestBody byte[] body);
}
