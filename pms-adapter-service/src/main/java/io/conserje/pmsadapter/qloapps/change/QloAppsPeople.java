package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.booking.QloAppsParty;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Other people in the rooms of a booking. QloApps checks no capacity and has no price for them. */
class QloAppsPeople {

    private final QloAppsHouse house;
    private final QloAppsSends sends;
    private final int assumedAge;

    QloAppsPeople(QloAppsHouse house, QloAppsSends sends, int assumedAge) {
        this.house = house;
        this.sends = sends;
        this.assumedAge = assumedAge;
    }

    /** By the rows, since QloApps ignores other people in a line that stays. */
    Proposal guests(QloAppsStanding standing, Wish.Guests wish) {
        Map<Integer, RoomParty> parties = new LinkedHashMap<>();
        List<Integer> rooms =
                standing.held().stream().map(HeldRoom::room).distinct().toList();
        if (rooms.size() != wish.rooms().size()) {
            return new Proposal.Impossible(Reason.CAPACITY);
        }
        for (int index = 0; index < rooms.size(); index++) {
            parties.put(rooms.get(index), wish.rooms().get(index));
        }
        if (!standing.held().stream().allMatch(room -> fits(room, party(parties, room)))) {
            return new Proposal.Impossible(Reason.CAPACITY);
        }
        List<HeldRoom> changed = standing.held().stream()
                .filter(room -> differs(room, party(parties, room)))
                .toList();
        if (changed.isEmpty()) {
            return new Proposal.Impossible(Reason.NOTHING_TO_CHANGE);
        }
        return sends.rows(
                Shape.of(standing.stay(true))
                        .with(standing.held().stream()
                                .map(room -> shape(room, party(parties, room)))
                                .toList()),
                List.of(ChangeNotice.GUESTS_NOT_PRICED),
                rowsOnly(standing),
                changed.stream()
                        .map(room -> sends.row(room, QloAppsParty.fields(party(parties, room), assumedAge)))
                        .toList());
    }

    private boolean fits(HeldRoom room, RoomParty party) {
        return house.type(room.type(), house.language(null))
                .filter(type -> type.capacity().holds(party.adults(), party.children()))
                .isPresent();
    }

    private static boolean differs(HeldRoom room, RoomParty party) {
        return room.adults() != party.adults()
                || room.children() != party.children()
                || !party.childAges().isEmpty() && !room.ages().equals(party.childAges());
    }

    private static RoomParty party(Map<Integer, RoomParty> parties, HeldRoom room) {
        return Objects.requireNonNull(parties.get(room.room()), "Every room has a party");
    }

    private static List<WantedRoom> rowsOnly(QloAppsStanding standing) {
        return standing.held().stream()
                .map(room -> new WantedRoom(
                        room.type(),
                        room.from(),
                        room.to(),
                        room.room(),
                        room.adults(),
                        room.children(),
                        room.ages(),
                        room.net(),
                        room.gross().subtract(room.net()),
                        List.of()))
                .toList();
    }

    private static Shape.Room shape(HeldRoom room, RoomParty party) {
        return new Shape.Room(
                String.valueOf(room.type()), room.from(), room.to(), party.adults(), party.children(), null, null);
    }
}
