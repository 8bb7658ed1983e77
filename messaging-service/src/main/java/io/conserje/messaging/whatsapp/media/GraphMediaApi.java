package io.conserje.messaging.whatsapp.media;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meta's Graph API, as far as files are concerned; a group of its own, so that trouble with files stops no message. */
@HttpExchange
interface GraphMediaApi {
    /** Where a file can be fetched for the next five minutes. */
    @GetExchange("/{version}/{media}")
    byte @Nullable [] address(
            @PathVariable String version,
            @PathVariable String media,
            @RequestParam("phone_number_id") String number,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);

    /** Hands a file in, to be sent by the id in the answer for the next thirty days. */
    @PostExchange(value = "/{version}/{number}/media", contentType = "multipart/form-data")
    byte @Nullable [] upload(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestPart("messaging_product") String product,
            @RequestPart("type") String type,
            @RequestPart("file") HttpEntity<Resource> file);
}
