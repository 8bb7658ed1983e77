package io.conserje.messaging.inbound;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.Confirmation;
import io.conserje.messaging.contract.InboundApi;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.messaging.contract.ReadResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads raw deliveries for who keeps them. */
@RestController
class InboundController implements InboundApi {
    /** What one reading may hold, so that no caller can exhaust the memory. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private final Readings readings;
    private final ReadingMetrics metrics;

    InboundController(Readings readings, ReadingMetrics metrics) {
        this.readings = readings;
        this.metrics = metrics;
    }

    @Override
    public ReadResponse read(ReadRequest request) {
        long bytes = request.deliveries().stream()
                .mapToLong(delivery -> delivery.body().length)
                .sum();
        if (bytes > MOST_BYTES) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    MessagingProblems.TOO_MUCH_TO_READ,
                    "More than 8 MiB in one reading.");
        }
        return new ReadResponse(readings.read(request.deliveries()));
    }

    /** WhatsApp keeps no cursor here, so a confirmation is only counted; a mailbox will move its cursor. */
    @Override
    public void confirm(Confirmation confirmation) {
        metrics.confirmed(confirmation.deliveryIds().size());
    }
}
