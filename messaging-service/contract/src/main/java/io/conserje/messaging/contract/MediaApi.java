package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Gives out the files that guests sent, which are fetched from the channel as soon as their message is read. */
@HttpExchange("/internal/media")
public interface MediaApi {

    /**
     * The bytes, with the type that they were found to have. 404 {@code media-gone} where there are none and never will be, 503
     * {@code media-on-its-way} with {@code Retry-After} while they are being fetched.
     */
    @PostExchange("/content")
    ResponseEntity<Resource> content(@RequestBody @Valid MediaRequest request);

    /** Files of the tenant that could not be fetched in their time, of which nobody was told yet; at most 100, the newest first. */
    @GetExchange("/lost")
    LostMedia lost();

    /** Says that these are taken note of; again changes nothing. */
    @PostExchange("/lost/told")
    void told(@RequestBody @Valid LostMedia lost);
}
