package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices a change: the rules, then the hotel's policy, then the hotel's system. */
class Offers {

    private final ChangeRules rules;
    private final Policies policies;

    Offers(ChangeRules rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    Offer of(ChangeableStays.OpenStay open, StayChange change) {
        StandingStay stay = open.standing();
        Optional<Reason> fault = rules.fault(stay, change);
        if (fault.isPresent()) {
            return new Offer.None(fault.get());
        }
        return switch (change) {
            case StayChange.Cancellation _ -> stay.over() ? already(stay) : cancellation(open);
            case StayChange.Dates dates -> proposed(open, new Wish.Dates(dates.checkIn(), dates.checkOut()));
            case StayChange.Guests guests -> proposed(open, new Wish.Guests(guests.rooms()));
            case StayChange.RoomType type -> proposed(open, new Wish.RoomType(type.roomTypeId()));
            case StayChange.Services services -> proposed(open, new Wish.Extras(services.extras()));
            case StayChange.LateCheckOut late -> times(open, policies.lateCheckOut(stay, late.until()));
            case StayChange.EarlyCheckIn early -> times(open, policies.earlyCheckIn(stay, early.from()));
            case StayChange.Payment payment -> payment(open, payment.amount());
        };
    }

    private static Offer already(StandingStay stay) {
        return new Offer.Already(new Money(
                stay.total().amount().subtract(stay.total().amount()),
                stay.total().currency()));
    }

    private Offer cancellation(ChangeableStays.OpenStay open) {
        StandingStay stay = open.standing();
        Money penalty = policies.penalty(stay);
        List<ChangeNotice> notices = new ArrayList<>();
        if (penalty.amount().signum() > 0) {
            notices.add(ChangeNotice.PENALTY_BY_HAND);
        }
        if (stay.paid().amount().signum() > 0) {
            notices.add(ChangeNotice.PAID_BEFORE_CANCELLATION);
        }
        return switch (open.propose(new Wish.Cancelled())) {
            case Proposal.Impossible impossible -> new Offer.None(impossible.reason());
            case Proposal.Ready ready -> new Offer.Change(ready, penalty, notices);
        };
    }

    private static Offer times(ChangeableStays.OpenStay open, Optional<Wish.Times> allowed) {
        return allowed.map(wish -> proposed(open, wish)).orElseGet(() -> new Offer.None(Reason.POLICY));
    }

    private static Offer payment(ChangeableStays.OpenStay open, Money amount) {
        Money before = open.standing().paid();
        return before.currency().equals(amount.currency())
                ? proposed(open, new Wish.Paid(new Money(before.amount().add(amount.amount()), amount.currency())))
                : new Offer.None(Reason.REJECTED);
    }

    private static Offer proposed(ChangeableStays.OpenStay open, Wish wish) {
        return switch (open.propose(wish)) {
            case Proposal.Impossible impossible -> new Offer.None(impossible.reason());
            case Proposal.Ready ready -> new Offer.Change(ready, ready.after().total(), ready.notices());
        };
    }
}
