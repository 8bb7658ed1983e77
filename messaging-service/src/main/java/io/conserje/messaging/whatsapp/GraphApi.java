package io.conserje.messaging.whatsapp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meta's Graph API, as far as it is used. Answers come as bytes, since a proxy between may answer anything, or nothing. */
@HttpExchange(contentType = "application/json")
interface GraphApi {
    /** Sends a message or marks one as read, which share one path. */
    @PostExchange("/{version}/{number}/messages")
    byte @Nullable [] messages(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Map<String, Object> body);
}
