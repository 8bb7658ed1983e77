package io.conserje.simulators;

import io.conserje.simulators.fault.Reset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /sim/reset}: makes every simulator as new. */
@RestController
class ResetController {
    private final ApplicationEventPublisher events;

    ResetController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostMapping("/sim/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        events.publishEvent(new Reset());
    }
}
