package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other days or another type. QloApps does it by booking other rooms and giving the old ones back, so that a booking is in its own
 * way: where no other room is free it is made longer by a second line of its own rooms, and shorter by changing its rows.
 */
class QloAppsMoves {

    private final QloAppsHouse house;
    private final QloAppsStandings standings;
    private final QloAppsOtherRooms others;
    private final QloAppsOwnRooms own;

    QloAppsMoves(QloAppsHouse house, QloAppsStandings standings, QloAppsOtherRooms others, QloAppsOwnRooms own) {
        this.house = house;
        this.standings = standings;
        this.others = others;
        this.own = own;
    }

    Proposal dates(QloAppsStanding standing, Wish.Dates wish) {
        List<HeldRoom> rooms = standing.held();
        Optional<QloAppsRoomType> type = uniform(rooms) ? type(rooms.getFirst().type()) : Optional.empty();
        if (type.isEmpty()) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        var stay = new Stay(wish.checkIn(), wish.checkOut(), parties(rooms));
        if (!type.get().holds(stay)) {
            return new Proposal.Impossible(Reason.INVALID_STAY);
        }
        boolean arrived = rooms.stream().anyMatch(HeldRoom::isInHouse);
        Optional<QloAppsBooked> booked = standings.booked(standing);
        if (booked.isEmpty()) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        Optional<Proposal> moved =
                arrived ? Optional.empty() : others.propose(standing, booked.get(), stay, type.get());
        return moved.orElseGet(() -> own.propose(standing, booked.get(), stay, type.get()));
    }

    Proposal type(QloAppsStanding standing, Wish.RoomType wish) {
        List<HeldRoom> rooms = standing.held();
        Optional<QloAppsRoomType> type = QloAppsAvailability.typeId(wish.id()).flatMap(this::type);
        if (!uniform(rooms)) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        if (type.isEmpty()) {
            return new Proposal.Impossible(Reason.REJECTED);
        }
        if (type.get().id() == rooms.getFirst().type()) {
            return new Proposal.Impossible(Reason.NOTHING_TO_CHANGE);
        }
        var stay = new Stay(rooms.getFirst().from(), rooms.getFirst().to(), parties(rooms));
        if (!type.get().holds(stay)) {
            return new Proposal.Impossible(Reason.CAPACITY);
        }
        return standings
                .booked(standing)
                .flatMap(booked -> others.propose(standing, booked, stay, type.get()))
                .orElseGet(() -> new Proposal.Impossible(Reason.SOLD_OUT));
    }

    private Optional<QloAppsRoomType> type(int id) {
        return house.type(id, house.language(null));
    }

    private static boolean uniform(List<HeldRoom> rooms) {
        return rooms.stream()
                        .map(room -> Map.of("type", room.type(), "from", room.from(), "to", room.to()))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<RoomParty> parties(List<HeldRoom> rooms) {
        return rooms.stream()
                .map(room -> new RoomParty(room.adults(), room.children(), room.ages()))
                .toList();
    }
}
