package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Prices in full, as they are told before a guest says yes. */
@HttpExchange("/internal/quotes")
public interface QuoteApi {

    /**
     * The price of this moment, never a remembered one, with every night. 404 with {@link PmsProblems#NOT_FREE} when the type cannot
     * be had for the stay, 422 with a type of {@link PmsProblems} for a stay that cannot be booked at all, 503 when the system
     * cannot be asked.
     */
    @PostExchange
    Quote quote(@RequestBody @Valid QuoteRequest request);
}
