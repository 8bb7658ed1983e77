package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Free rooms and their prices. */
@HttpExchange("/internal/availability")
public interface AvailabilityApi {

    /**
     * Room types that are free for the whole stay and have room for everybody, first what is due least for, fees included; none is a normal answer. 422 with a
     * type of {@link PmsProblems} for a stay that cannot be booked at all, 503 when the system cannot be asked.
     */
    @PostExchange
    Availability find(@RequestBody @Valid AvailabilityRequest request);
}
