package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.ChangeQuoteRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a change would cost, and changes nothing. */
class ChangeQuotes {

    private final ChangeableStays stays;
    private final Offers offers;
    private final Policies policies;
    private final Duration valid;
    private final InstantSource clock;

    ChangeQuotes(ChangeableStays stays, Offers offers, Policies policies, Duration valid, InstantSource clock) {
        this.stays = stays;
        this.offers = offers;
        this.policies = policies;
        this.valid = valid;
        this.clock = clock;
    }

    ChangeQuote quote(ChangeQuoteRequest request) {
        return stays.open(request.stayId())
                .map(open -> quote(request, open))
                .orElseGet(() -> refused(request, Reason.NO_SUCH_STAY, null));
    }

    private ChangeQuote quote(ChangeQuoteRequest request, ChangeableStays.OpenStay open) {
        StandingStay stay = open.standing();
        return switch (offers.of(open, request.change())) {
            case Offer.None none -> refused(request, none.reason(), stay.total());
            case Offer.Already already -> priced(request, stay, already.price(), List.of());
            case Offer.Change change -> priced(request, stay, change.price(), change.notices());
        };
    }

    private ChangeQuote priced(ChangeQuoteRequest request, StandingStay stay, Money price, List<ChangeNotice> notices) {
        boolean cancels = request.change() instanceof StayChange.Cancellation;
        Money difference = cancels ? price : less(price, stay.total());
        Instant freeUntil = cancels && !stay.over() ? policies.freeUntil(stay) : null;
        return new ChangeQuote(
                request.stayId(),
                null,
                stay.total(),
                price,
                difference,
                cancels ? price : null,
                freeUntil,
                expiry(freeUntil),
                notices);
    }

    private ChangeQuote refused(ChangeQuoteRequest request, Reason reason, @Nullable Money agreed) {
        return new ChangeQuote(request.stayId(), reason, agreed, null, null, null, null, expiry(null), List.of());
    }

    /** A quote of a free cancellation does not outlive the time in which it is free. */
    private Instant expiry(@Nullable Instant freeUntil) {
        Instant now = clock.instant();
        Instant usual = now.plus(valid);
        return freeUntil != null && freeUntil.isAfter(now) && freeUntil.isBefore(usual) ? freeUntil : usual;
    }

    private static Money less(Money price, Money agreed) {
        return new Money(price.amount().subtract(agreed.amount()), price.currency());
    }
}
