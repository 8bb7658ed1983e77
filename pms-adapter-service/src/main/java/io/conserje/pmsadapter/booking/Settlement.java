package io.conserje.pmsadapter.booking;

import io.conserje.defaults.log.LogFields;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what became of one booking: what is found stands or is cancelled; what is not found is refused only after enough
 * time and enough looks, and even then looked for, since it may appear late.
 */
class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final UnsettledBookings unsettled;
    private final Reservations reservations;
    private final Verification verification;
    private final BookingProperties settings;
    private final BookingMetrics metrics;
    private final InstantSource clock;

    Settlement(
            UnsettledBookings unsettled,
            Reservations reservations,
            Verification verification,
            BookingProperties settings,
            BookingMetrics metrics,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.reservations = reservations;
        this.verification = verification;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    void settle(Intention intention) {
        switch (intention.state()) {
            case OPEN -> counted(new Verdict.Refused(Reason.UNAVAILABLE), neverSent(intention));
            case SENDING, UNKNOWN -> look(intention);
            case REFUSED -> watch(intention);
            case CONFIRMED -> unsettled.stopWatching(intention);
        }
    }

    private boolean neverSent(Intention intention) {
        return unsettled.bury(intention, new Verdict.Refused(Reason.UNAVAILABLE), null, null);
    }

    private void look(Intention intention) {
        try {
            switch (verification.verify(intention)) {
                case Finding.Standing standing -> confirm(intention, standing.reservation());
                case Finding.Lost _ -> bury(intention, new Verdict.Refused(Reason.SOLD_OUT));
                case Finding.OtherPrice other ->
                    bury(intention, new Verdict.Refused(Reason.PRICE_CHANGED, other.charged()));
                case Finding.Nothing _ -> nothing(intention);
            }
        } catch (HotelSystemUnavailable e) {
            unsettled.lookAgain(intention, clock.instant().plus(settings.lookPause()), false);
        }
    }

    private void confirm(Intention intention, Reservation reservation) {
        counted(new Verdict.Confirmed(reservation), unsettled.confirm(intention, reservation));
    }

    private void nothing(Intention intention) {
        boolean oftenEnough = intention.emptyLookups() + 1 >= settings.emptyLookups();
        boolean longEnough = sinceSent(intention).compareTo(settings.leastDoubt()) >= 0;
        if (oftenEnough && longEnough) {
            bury(intention, new Verdict.Refused(Reason.UNAVAILABLE));
        } else {
            unsettled.lookAgain(intention, clock.instant().plus(settings.lookPause()), true);
        }
    }

    private void bury(Intention intention, Verdict.Refused refused) {
        Instant now = clock.instant();
        Instant look = now.plus(settings.watchPause(sinceSent(intention)));
        counted(refused, unsettled.bury(intention, refused, now.plus(settings.watch()), look));
    }

    private void watch(Intention intention) {
        Instant until = Objects.requireNonNull(intention.watchedUntil(), "Only watched keys are looked for");
        Instant next = clock.instant().plus(settings.watchPause(sinceSent(intention)));
        try {
            reservations
                    .look(intention.token(), intention.terms().quotedTotal().currency())
                    .forEach(late -> cancelLate(intention, late));
        } catch (HotelSystemUnavailable e) {
            unsettled.lookAgain(intention, next, false);
            return;
        }
        if (clock.instant().isBefore(until)) {
            unsettled.lookAgain(intention, next.isBefore(until) ? next : until, true);
        } else {
            unsettled.stopWatching(intention);
        }
    }

    private void cancelLate(Intention intention, Reservation late) {
        reservations.cancel(late.orderId());
        unsettled.auditLate(intention, late.orderId());
        metrics.lateCancelled();
        LOG.atWarn()
                .addKeyValue(LogFields.TENANT, intention.tenant())
                .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                .addKeyValue(LogFields.EXTERNAL_ID, late.orderId())
                .log("A booking appeared after its key was dead; it is cancelled");
    }

    private Duration sinceSent(Intention intention) {
        Instant sent = Objects.requireNonNull(intention.sentAt(), "Only what was sent is looked for");
        return Duration.between(sent, clock.instant());
    }

    private void counted(Verdict verdict, boolean kept) {
        if (kept) {
            metrics.settled(verdict);
        }
    }
}
