package io.conserje.pmsadapter.booking;

import io.conserje.defaults.log.LogFields;
import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.IntentionMetrics;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what stands under a token, keeps the one booking that was agreed and cancels everything else. */
class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final Reservations reservations;
    private final IntentionMetrics metrics;

    Verification(Reservations reservations, IntentionMetrics metrics) {
        this.reservations = reservations;
        this.metrics = metrics;
    }

    /**
     * Judges what is there; throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} when it cannot be seen, or could
     * not be cancelled.
     */
    Finding verify(Intention intention) {
        Terms terms = Terms.of(intention);
        List<Reservation> found =
                reservations.look(intention.token(), terms.quotedTotal().currency());
        if (found.isEmpty()) {
            return new Finding.Nothing();
        }
        List<Reservation> good = new ArrayList<>(found);
        good.removeIf(reservation ->
                !reservation.holds() || reservation.rooms() != terms.rooms().size());
        found.stream().filter(reservation -> !good.contains(reservation)).forEach(this::cancelLoser);
        good.stream().skip(1).forEach(this::cancelLoser);
        return good.isEmpty() ? new Finding.Lost() : judgePrice(intention, terms, good.getFirst());
    }

    private Finding judgePrice(Intention intention, Terms terms, Reservation reservation) {
        if (reservation.total().sameAs(terms.quotedTotal())) {
            return new Finding.Standing(reservation);
        }
        reservations.cancel(reservation.orderId());
        metrics.otherPrice(Family.BOOKING);
        LOG.atError()
                .addKeyValue(LogFields.TENANT, intention.tenant())
                .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                .addKeyValue(LogFields.EXTERNAL_ID, reservation.orderId())
                .log("The hotel's system charged another price than it had quoted; the booking is cancelled");
        return new Finding.OtherPrice(reservation.total());
    }

    private void cancelLoser(Reservation reservation) {
        reservations.cancel(reservation.orderId());
        metrics.loser(Family.BOOKING);
    }
}
