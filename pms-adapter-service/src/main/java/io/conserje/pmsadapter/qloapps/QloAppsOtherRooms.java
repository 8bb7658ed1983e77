package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Moves a booking to rooms that are free, priced anew, with the extras it has. */
class QloAppsOtherRooms {

    private final QloAppsHouse house;
    private final QloAppsAvailability availability;
    private final QloAppsSends sends;
    private final RandomGenerator random;

    QloAppsOtherRooms(
            QloAppsHouse house, QloAppsAvailability availability, QloAppsSends sends, RandomGenerator random) {
        this.house = house;
        this.availability = availability;
        this.sends = sends;
        this.random = random;
    }

    /** Empty when there are not enough rooms besides its own. */
    Optional<Proposal> propose(QloAppsStanding standing, QloAppsBooked booked, Stay stay, QloAppsRoomType type) {
        AriAnswer answer = availability.ask(stay, type.id());
        Optional<AriAnswer.Type> price = answer.type(type.id());
        List<HeldRoom> rooms = standing.held();
        List<Integer> chosen =
                price.map(free -> choose(rooms, free.freeRooms())).orElse(List.of());
        if (price.isEmpty() || chosen.size() < rooms.size()) {
            return Optional.empty();
        }
        QloAppsQuote quote =
                QloAppsQuote.of(price.get(), answer.currency(), stay, type.row(), house.servicesInRoomPrice());
        Set<Integer> ofType =
                type.row().services().stream().map(RoomTypeRow.Service::id).collect(Collectors.toSet());
        var carried = new QloAppsBooked(booked.customer(), booked.rooms(), booked.services(), ofType);
        Set<Integer> automatic = house.servicesInRoomPrice().keySet();
        BigDecimal total = standing.order()
                .totalPaidTaxIncl()
                .subtract(booked.gross())
                .add(quote.total().amount());
        List<WantedRoom> wanted = new ArrayList<>();
        for (int index = 0; index < rooms.size(); index++) {
            List<QloAppsBooked.Extra> extras = carried.extras(rooms.get(index), automatic, stay.nights());
            total = extras.stream().map(QloAppsBooked.Extra::gross).reduce(total, BigDecimal::add);
            wanted.add(WantedRoom.line(
                            rooms.get(index), type.id(), stay.checkIn(), stay.checkOut(), chosen.get(index), quote)
                    .with(extras.stream().map(QloAppsBooked.Extra::service).toList()));
        }
        boolean sameRooms = IntStream.range(0, rooms.size())
                .allMatch(index -> rooms.get(index).room() == chosen.get(index));
        return Optional.of(sends.ready(
                Shape.of(standing.stay(true)).with(WantedRoom.shape(wanted)).with(standing.money(total)),
                sameRooms ? List.of() : List.of(ChangeNotice.OTHER_ROOM),
                false,
                booked.wanted(),
                List.of(sends.lines(standing, booked.customer(), wanted, null, null))));
    }

    /** Its own rooms where they are free, any others at random. */
    private List<Integer> choose(List<HeldRoom> rooms, List<Integer> free) {
        List<Integer> others = new ArrayList<>(free);
        others.removeAll(rooms.stream().map(HeldRoom::room).toList());
        Collections.shuffle(others, random);
        List<Integer> chosen = new ArrayList<>();
        for (HeldRoom room : rooms) {
            if (free.contains(room.room())) {
                chosen.add(room.room());
            } else if (!others.isEmpty()) {
                chosen.add(others.removeLast());
            }
        }
        return chosen;
    }
}
