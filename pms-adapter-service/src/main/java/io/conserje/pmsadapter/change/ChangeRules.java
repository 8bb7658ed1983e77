package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayFault;
import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.StayChange;
import java.util.List;
import java.util.Optional;

/** What may be changed at all, before the hotel's system is asked for a price. */
class ChangeRules {

    private final StayRules days;

    ChangeRules(StayRules days) {
        this.days = days;
    }

    /** Why not, if anything. */
    Optional<Reason> fault(StandingStay stay, StayChange change) {
        if (stay.over()) {
            return change instanceof StayChange.Cancellation ? Optional.empty() : Optional.of(Reason.OVER);
        }
        if (stay.rooms().isEmpty() || !stay.holds()) {
            return Optional.of(Reason.BY_STAFF_ONLY);
        }
        if (stay.hasLeft() && !(change instanceof StayChange.Payment)) {
            return Optional.of(Reason.OVER);
        }
        return switch (change) {
            case StayChange.Dates dates -> inDates(stay, dates);
            case StayChange.RoomType _, StayChange.EarlyCheckIn _, StayChange.Cancellation _ -> afterArrival(stay);
            case StayChange.Payment payment ->
                payment.amount().amount().signum() > 0 ? Optional.empty() : Optional.of(Reason.NOTHING_TO_CHANGE);
            case StayChange.Guests _, StayChange.Services _, StayChange.LateCheckOut _ -> Optional.empty();
        };
    }

    private Optional<Reason> inDates(StandingStay stay, StayChange.Dates dates) {
        boolean sameArrival = dates.checkIn().equals(stay.checkIn());
        if (sameArrival && dates.checkOut().equals(stay.checkOut())) {
            return Optional.of(Reason.NOTHING_TO_CHANGE);
        }
        if (stay.hasArrived() && !sameArrival) {
            return Optional.of(Reason.ARRIVED);
        }
        return days.faultInDays(new Stay(dates.checkIn(), dates.checkOut(), List.of()))
                .filter(fault -> fault != StayFault.IN_THE_PAST || !stay.hasArrived())
                .map(_ -> Reason.INVALID_STAY);
    }

    private static Optional<Reason> afterArrival(StandingStay stay) {
        return stay.hasArrived() ? Optional.of(Reason.ARRIVED) : Optional.empty();
    }
}
