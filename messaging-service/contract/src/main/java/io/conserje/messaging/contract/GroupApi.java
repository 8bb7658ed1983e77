package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What is said in groups, as far as the caller has a say in it. */
@HttpExchange("/internal/groups")
public interface GroupApi {

    /** Erases what these people said in the tenant's groups; it is done when this answers, and again changes nothing. */
    @PostExchange("/erasures")
    void erase(@RequestBody @Valid GroupErasureRequest request);
}
