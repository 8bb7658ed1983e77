package io.conserje.messaging.whatsapp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
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

    /** Lists templates, a page a call. */
    @GetExchange("/{version}/{account}/message_templates")
    byte @Nullable [] templates(
            @PathVariable String version,
            @PathVariable String account,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestParam String fields,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String after);
}
