package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import java.util.List;

/** What the hotel offers of a change that was asked for. */
sealed interface Offer {

    /** Nothing. */
    record None(Reason reason) implements Offer {}

    /** It stands like that already; nothing has to be sent. */
    record Already(Money price) implements Offer {}

    /**
     * This.
     *
     * @param price what the guest has to agree to: the new total, or the penalty of a cancellation
     */
    record Change(Proposal.Ready ready, Money price, List<ChangeNotice> notices) implements Offer {}
}
