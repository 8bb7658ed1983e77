package io.conserje.orchestrator.booking;

import io.conserje.defaults.log.LogFields;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a committed intention out. It may be called again for the same one, in another process, with a newer fence. */
@Component
public class BookingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(BookingProcess.class);

    private final Reservations reservations;
    private final MeterRegistry meters;

    public BookingProcess(Reservations reservations, MeterRegistry meters) {
        this.reservations = reservations;
        this.meters = meters;
    }

    /**
     * Books, unless the outcome is known already. Called outside any transaction.
     *
     * @param fence of the lease under which it is done now
     */
    public BookingOutcome carryOut(BookingIntention intention, long fence) {
        BookingOutcome known = intention.outcome();
        if (known != null) {
            return known;
        }
        BookingOutcome outcome = reservations.book(intention.key(), fence, intention.wish());
        String name = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("conserje.bookings", "outcome", name).increment();
        LOG.atInfo()
                .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                .addKeyValue(LogFields.OUTCOME, name)
                .log("A booking was asked of the hotel's system");
        return outcome;
    }
}
