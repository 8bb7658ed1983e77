package io.conserje.hops;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What every hop answers. */
@HttpExchange("/internal/hops")
public interface HopApi {

    /** Takes it, passes it on as its place wants, and answers with it. */
    @PostExchange
    Hop pass(@RequestBody Hop hop);
}
