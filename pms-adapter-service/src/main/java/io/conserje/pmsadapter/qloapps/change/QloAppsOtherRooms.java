package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.QloAppsRoomType;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Moves rooms of a booking to rooms that are free, priced anew, with the extras they have; its other rooms stay. */
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

    /**
     * Rooms that move together.
     *
     * @param type what they will be
     * @param stay on which days, with the people of {@code rooms}
     */
    record Move(QloAppsRoomType type, Stay stay, List<HeldRoom> rooms) {}

    /** What became of a move: rooms, and what they cost with their services. */
    private record Moved(List<WantedRoom> rooms, BigDecimal total) {}

    /** Empty when there are not enough rooms besides its own. */
    Optional<Proposal> propose(QloAppsStanding standing, QloAppsBooked booked, List<Move> moves) {
        List<HeldRoom> leaving =
                moves.stream().flatMap(move -> move.rooms().stream()).toList();
        List<HeldRoom> kept =
                standing.held().stream().filter(room -> !leaving.contains(room)).toList();
        List<WantedRoom> wanted =
                new ArrayList<>(kept.stream().map(booked::wanted).toList());
        var bill = new QloAppsBill(standing, booked);
        BigDecimal total = bill.without(leaving).add(bill.sentAgain(kept));
        for (Move move : moves) {
            Optional<Moved> moved = moved(standing, booked, move);
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            wanted.addAll(moved.get().rooms());
            total = total.add(moved.get().total());
        }
        return Optional.of(sends.lines(
                Shape.of(standing.stay(true)).with(WantedRoom.shape(wanted)).with(standing.money(total)),
                sameRooms(standing, wanted) ? List.of() : List.of(ChangeNotice.OTHER_ROOM),
                booked.wanted(),
                wanted,
                List.of(sends.lines(standing, booked.customer(), wanted, null, null))));
    }

    private Optional<Moved> moved(QloAppsStanding standing, QloAppsBooked booked, Move move) {
        AriAnswer answer = availability.ask(move.stay(), move.type().id());
        Optional<AriAnswer.Type> price = answer.type(move.type().id());
        List<Integer> chosen =
                price.map(free -> choose(move.rooms(), free.freeRooms())).orElse(List.of());
        if (price.isEmpty() || chosen.size() < move.rooms().size()) {
            return Optional.empty();
        }
        QloAppsQuote quote = QloAppsQuote.of(
                price.get(), answer.currency(), move.stay(), move.type().row(), house.servicesInRoomPrice());
        return Optional.of(moved(standing, booked, move, chosen, quote));
    }

    private Moved moved(
            QloAppsStanding standing, QloAppsBooked booked, Move move, List<Integer> chosen, QloAppsQuote quote) {
        Set<Integer> ofType = move.type().row().services().stream()
                .map(RoomTypeRow.Service::id)
                .collect(Collectors.toSet());
        var carried = new QloAppsBooked(booked.customer(), booked.rooms(), booked.services(), ofType);
        Set<Integer> automatic = house.servicesInRoomPrice().keySet();
        Stay stay = move.stay();
        BigDecimal total = quote.added();
        List<WantedRoom> wanted = new ArrayList<>();
        for (int index = 0; index < move.rooms().size(); index++) {
            HeldRoom room = move.rooms().get(index);
            List<QloAppsBooked.Extra> extras = carried.extras(standing, room, automatic, stay.nights());
            total = extras.stream().map(QloAppsBooked.Extra::gross).reduce(total, BigDecimal::add);
            wanted.add(WantedRoom.line(
                            room, move.type().id(), stay.checkIn(), stay.checkOut(), chosen.get(index), quote)
                    .with(extras.stream().map(QloAppsBooked.Extra::service).toList()));
        }
        return new Moved(wanted, total);
    }

    private static boolean sameRooms(QloAppsStanding standing, List<WantedRoom> wanted) {
        return standing.held().stream()
                .map(HeldRoom::room)
                .collect(Collectors.toSet())
                .equals(wanted.stream().map(WantedRoom::room).collect(Collectors.toSet()));
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
