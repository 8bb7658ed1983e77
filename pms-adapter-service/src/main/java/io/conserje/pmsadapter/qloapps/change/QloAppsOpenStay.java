package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;

/** A booking of QloApps that is about to be changed. */
record QloAppsOpenStay(
        QloAppsStanding found,
        QloAppsMoves moves,
        QloAppsPeople people,
        QloAppsTimes times,
        QloAppsAmendments amendments)
        implements ChangeableStays.OpenStay {

    @Override
    public StandingStay standing() {
        return found.stay(found.rooms().stream().noneMatch(HeldRoom::isTakenAway));
    }

    @Override
    public Proposal propose(Wish wish) {
        try {
            return switch (wish) {
                case Wish.Dates dates -> moves.dates(found, dates);
                case Wish.RoomType type -> moves.type(found, type);
                case Wish.Guests guests -> people.guests(found, guests);
                case Wish.Extras extras -> amendments.extras(found, extras);
                case Wish.Times hours -> times.propose(found, hours);
                case Wish.Paid paid -> amendments.paid(found, paid);
                case Wish.Cancelled _ -> amendments.cancelled(found);
            };
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }
}
