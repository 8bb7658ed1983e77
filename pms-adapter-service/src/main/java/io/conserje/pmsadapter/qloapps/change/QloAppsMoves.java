package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsRoomType;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        Optional<QloAppsBooked> booked = ofOneStay(rooms) ? standings.booked(standing) : Optional.empty();
        List<QloAppsOtherRooms.Move> moves = moves(rooms, wish);
        if (booked.isEmpty() || moves.isEmpty()) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        if (!moves.stream().allMatch(move -> move.type().holds(move.stay()))) {
            return new Proposal.Impossible(Reason.INVALID_STAY);
        }
        boolean arrived = rooms.stream().anyMatch(HeldRoom::isInHouse);
        Optional<Proposal> moved = arrived ? Optional.empty() : others.propose(standing, booked.get(), moves);
        return moved.orElseGet(() -> own.propose(standing, booked.get(), moves));
    }

    Proposal type(QloAppsStanding standing, Wish.RoomType wish) {
        List<HeldRoom> rooms = standing.held();
        if (!ofOneStay(rooms)) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        Optional<QloAppsRoomType> type = QloAppsAvailability.typeId(wish.id()).flatMap(this::type);
        if (type.isEmpty()) {
            return new Proposal.Impossible(Reason.REJECTED);
        }
        List<HeldRoom> others =
                rooms.stream().filter(room -> room.type() != type.get().id()).toList();
        if (others.isEmpty()) {
            return new Proposal.Impossible(Reason.NOTHING_TO_CHANGE);
        }
        var stay = new Stay(rooms.getFirst().from(), rooms.getFirst().to(), parties(others));
        if (!type.get().holds(stay)) {
            return new Proposal.Impossible(Reason.CAPACITY);
        }
        return standings
                .booked(standing)
                .flatMap(booked -> this.others.propose(
                        standing, booked, List.of(new QloAppsOtherRooms.Move(type.get(), stay, others))))
                .orElseGet(() -> new Proposal.Impossible(Reason.SOLD_OUT));
    }

    /** One for each type of the booking; none when QloApps does not sell one of them any more. */
    private List<QloAppsOtherRooms.Move> moves(List<HeldRoom> rooms, Wish.Dates wish) {
        Map<Integer, List<HeldRoom>> byType =
                rooms.stream().collect(Collectors.groupingBy(HeldRoom::type, LinkedHashMap::new, Collectors.toList()));
        List<QloAppsOtherRooms.Move> moves = new ArrayList<>();
        byType.forEach((id, ofType) -> type(id).map(type -> new QloAppsOtherRooms.Move(
                        type, new Stay(wish.checkIn(), wish.checkOut(), parties(ofType)), ofType))
                .ifPresent(moves::add));
        return moves.size() == byType.size() ? moves : List.of();
    }

    private Optional<QloAppsRoomType> type(int id) {
        return house.type(id, house.language(null));
    }

    /** Whether all rooms have the same days: what others would mean for each of different ones only a person can say. */
    private static boolean ofOneStay(List<HeldRoom> rooms) {
        return rooms.stream()
                        .map(room -> Map.of("from", room.from(), "to", room.to()))
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
