package io.conserje.messaging.gmail;

import java.util.List;
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

/** Google's Gmail API, as far as it is used. Answers come as bytes, since a proxy between may answer anything, or nothing. */
@HttpExchange("/gmail/v1/users/{mailbox}/messages")
interface GmailApi {
    /** Sends a mail; 100 units of quota. */
    @PostExchange(url = "/send", contentType = "application/json")
    byte @Nullable [] send(
            @PathVariable String mailbox,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Map<String, Object> mail);

    /** Searches as the search box of Gmail does; 5 units. */
    @GetExchange
    byte @Nullable [] list(
            @PathVariable String mailbox,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestParam String q,
            @RequestParam int maxResults);

    /** The headers of one mail; 20 units. */
    @GetExchange("/{id}?format=metadata")
    byte @Nullable [] headers(
            @PathVariable String mailbox,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable String id,
            @RequestParam List<String> metadataHeaders);
}
