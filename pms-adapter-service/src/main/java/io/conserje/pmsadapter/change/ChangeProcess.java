package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.Intentions;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.intention.Verdict;
import io.conserje.pmsadapter.lease.HouseLease;
import java.util.List;
import java.util.Optional;

/**
 * Makes one change while the house is ours: price of now, intention to send committed, sent, verified; on another room when somebody
 * else was faster.
 */
class ChangeProcess {

    private final ChangeableStays stays;
    private final Offers offers;
    private final Intentions intentions;
    private final ChangeVerification verification;
    private final int tries;

    ChangeProcess(
            ChangeableStays stays, Offers offers, Intentions intentions, ChangeVerification verification, int tries) {
        this.stays = stays;
        this.offers = offers;
        this.intentions = intentions;
        this.verification = verification;
        this.tries = tries;
    }

    Verdict change(Intention intention, ChangeRequest request, HouseLease.Turn turn) {
        if (intentions.isChanging(intention.tenant(), request.stayId())) {
            return new Verdict.Refused(Reason.PENDING);
        }
        for (int attempt = 0; attempt < tries; attempt++) {
            Optional<Verdict> verdict = tryOnce(intention, request, turn);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Verdict.Refused(Reason.SOLD_OUT);
    }

    private Optional<Verdict> tryOnce(Intention intention, ChangeRequest request, HouseLease.Turn turn) {
        try {
            Optional<ChangeableStays.OpenStay> open = stays.open(request.stayId());
            return open.isEmpty()
                    ? Optional.of(new Verdict.Refused(Reason.NO_SUCH_STAY))
                    : decide(intention, request, open.get(), turn);
        } catch (HotelSystemUnavailable e) {
            return Optional.of(Verdict.Refused.unavailable());
        }
    }

    private Optional<Verdict> decide(
            Intention intention, ChangeRequest request, ChangeableStays.OpenStay open, HouseLease.Turn turn) {
        StandingStay stay = open.standing();
        return switch (offers.of(open, request.change())) {
            case Offer.None none -> Optional.of(new Verdict.Refused(none.reason()));
            case Offer.Already already -> Optional.of(already(intention, stay, already.price(), turn));
            case Offer.Change change ->
                change.price().sameAs(request.quotedTotal())
                        ? send(intention, stay, change, turn)
                        : Optional.of(new Verdict.Refused(Reason.PRICE_CHANGED, change.price()));
        };
    }

    private Verdict already(Intention intention, StandingStay stay, Money price, HouseLease.Turn turn) {
        Shape shape = Shape.of(stay);
        var terms = new ChangeTerms(price, shape, shape, null, List.of());
        return intentions.sending(intention.with(terms.json()), turn)
                ? new Verdict.Done(stay.orderId(), stay.reference(), price)
                : Verdict.Refused.unavailable();
    }

    /** Empty when a room went to somebody else and another may be tried. */
    private Optional<Verdict> send(Intention intention, StandingStay stay, Offer.Change change, HouseLease.Turn turn) {
        Proposal.Ready ready = change.ready();
        Shape now = Shape.of(stay);
        Shape before = ready.after().paid() == null ? now : now.withPaid(stay.paid());
        var terms = new ChangeTerms(change.price(), before, ready.after(), ready.memento(), change.notices());
        Intention sent = intention.with(terms.json());
        if (!intentions.sending(sent, turn)) {
            return Optional.of(Verdict.Refused.unavailable());
        }
        return switch (ready.send()) {
            case Sent.NotSent _ -> Optional.of(Verdict.Refused.unavailable());
            case Sent.Declined declined ->
                declined.reason() == Reason.SOLD_OUT
                        ? Optional.empty()
                        : Optional.of(new Verdict.Refused(declined.reason()));
            case Sent.Accepted _, Sent.InDoubt _ -> verify(sent);
            case Sent.Unanswered _ -> Optional.of(new Verdict.Unknown());
        };
    }

    private Optional<Verdict> verify(Intention sent) {
        try {
            Verdict verdict = verification.verify(sent);
            boolean lost = verdict instanceof Verdict.Refused refused
                    && refused.reason().equals(Reason.SOLD_OUT.name());
            return lost ? Optional.empty() : Optional.of(verdict);
        } catch (HotelSystemUnavailable e) {
            return Optional.of(new Verdict.Unknown());
        }
    }
}
