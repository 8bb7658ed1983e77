package io.conserje.pmsadapter.change;

import io.conserje.defaults.log.LogFields;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.IntentionMetrics;
import io.conserje.pmsadapter.intention.Verdict;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a booking as it stands with what was agreed, and puts back what must not stay. */
class ChangeVerification {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeVerification.class);

    private final ChangeableStays stays;
    private final IntentionMetrics metrics;

    ChangeVerification(ChangeableStays stays, IntentionMetrics metrics) {
        this.stays = stays;
        this.metrics = metrics;
    }

    /** Throws {@link HotelSystemUnavailable} when it cannot be seen or put back. */
    Verdict verify(Intention intention) {
        Optional<StandingStay> found = stays.look(stay(intention));
        return found.map(standing -> judge(intention, standing)).orElseGet(Verdict.Unknown::new);
    }

    /** Whether the change stands although it was given up. */
    boolean appeared(Intention intention) {
        ChangeTerms terms = ChangeTerms.of(intention);
        Shape after = terms.after();
        Shape before = terms.before();
        if (after == null || before == null) {
            return false;
        }
        return stays.look(stay(intention))
                .filter(stay -> after.hasRoomsOf(stay) && after.hasMoneyOf(stay))
                .filter(stay -> !(before.hasRoomsOf(stay) && before.hasMoneyOf(stay)))
                .isPresent();
    }

    /** Puts a booking back that is neither as it was nor as it was to be. */
    void tidy(Intention intention) {
        ChangeTerms terms = ChangeTerms.of(intention);
        Shape before = terms.before();
        boolean untouched = stays.look(stay(intention))
                .filter(stay -> before != null && !stay.over() && !before.hasRoomsOf(stay))
                .isEmpty();
        if (!untouched) {
            undo(intention, terms);
        }
    }

    private Verdict judge(Intention intention, StandingStay stay) {
        ChangeTerms terms = ChangeTerms.of(intention);
        Shape after = Objects.requireNonNull(terms.after(), "Only what was sent is verified");
        Shape before = Objects.requireNonNull(terms.before(), "Only what was sent is verified");
        if (!after.hasRoomsOf(stay) || stay.over() != after.over()) {
            return new Verdict.Unknown();
        }
        if (stay.over()) {
            return new Verdict.Done(stay.orderId(), stay.reference(), terms.agreed());
        }
        if (!stay.holds()) {
            metrics.loser(Family.CHANGE);
            undo(intention, terms);
            return new Verdict.Refused(Reason.SOLD_OUT);
        }
        if (after.hasMoneyOf(stay)) {
            return new Verdict.Done(stay.orderId(), stay.reference(), stay.total());
        }
        return before.hasRoomsOf(stay) && before.hasMoneyOf(stay)
                ? new Verdict.Unknown()
                : otherPrice(intention, terms, stay);
    }

    private Verdict otherPrice(Intention intention, ChangeTerms terms, StandingStay stay) {
        metrics.otherPrice(Family.CHANGE);
        tell(intention, "The hotel's system charges another price for a change than was quoted; it is put back");
        undo(intention, terms);
        return new Verdict.Refused(Reason.PRICE_CHANGED, stay.total());
    }

    private void undo(Intention intention, ChangeTerms terms) {
        String memento = Objects.requireNonNull(terms.memento(), "Only what was sent is put back");
        Shape before = Objects.requireNonNull(terms.before(), "Only what was sent is put back");
        boolean asBefore = stays.restore(stay(intention), memento)
                && stays.look(stay(intention))
                        .filter(stay ->
                                before.hasRoomsOf(stay) && before.total().sameAs(stay.total()))
                        .isPresent();
        if (!asBefore) {
            metrics.notUndone(Family.CHANGE);
            tell(intention, "A booking could not be put back as it was; a person has to");
        }
    }

    private static void tell(Intention intention, String what) {
        LOG.atError()
                .addKeyValue(LogFields.TENANT, intention.tenant())
                .addKeyValue(LogFields.BOOKING_KEY, intention.key())
                .addKeyValue(LogFields.EXTERNAL_ID, stay(intention))
                .log(what);
    }

    private static String stay(Intention intention) {
        return Objects.requireNonNull(intention.stay(), "A change has a booking");
    }
}
