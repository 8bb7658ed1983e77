package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Other days or another type. QloApps does it by booking other rooms and giving the old ones back, so that a booking is in its own
 * way: where no other room is free it is made longer by a second line of its own rooms, and shorter by changing its rows.
 */
class QloAppsMoves {

    private final QloAppsHouse house;
    private final QloAppsAvailability availability;
    private final QloAppsStandings standings;
    private final QloAppsSends sends;
    private final RandomGenerator random;

    QloAppsMoves(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsStandings standings,
            QloAppsSends sends,
            RandomGenerator random) {
        this.house = house;
        this.availability = availability;
        this.standings = standings;
        this.sends = sends;
        this.random = random;
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
        Optional<Proposal> moved = arrived ? Optional.empty() : onOtherRooms(standing, booked.get(), stay, type.get());
        return moved.orElseGet(() -> onOwnRooms(standing, booked.get(), stay, type.get()));
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
                .flatMap(booked -> onOtherRooms(standing, booked, stay, type.get()))
                .orElseGet(() -> new Proposal.Impossible(Reason.SOLD_OUT));
    }

    /** Empty when there are not enough rooms besides its own. */
    private Optional<Proposal> onOtherRooms(
            QloAppsStanding standing, QloAppsBooked booked, Stay stay, QloAppsRoomType type) {
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
            wanted.add(line(rooms.get(index), type.id(), stay.checkIn(), stay.checkOut(), chosen.get(index), quote)
                    .with(extras.stream().map(QloAppsBooked.Extra::service).toList()));
        }
        boolean sameRooms = IntStream.range(0, rooms.size())
                .allMatch(index -> rooms.get(index).room() == chosen.get(index));
        return Optional.of(sends.ready(
                Shape.of(standing.stay(true)).with(shape(wanted)).with(standing.money(total)),
                sameRooms ? List.of() : List.of(ChangeNotice.OTHER_ROOM),
                false,
                booked.wanted(),
                List.of(sends.lines(standing, booked.customer(), wanted, null, null))));
    }

    private Proposal onOwnRooms(QloAppsStanding standing, QloAppsBooked booked, Stay stay, QloAppsRoomType type) {
        LocalDate from = standing.held().getFirst().from();
        LocalDate to = standing.held().getFirst().to();
        boolean shorter = !stay.checkIn().isBefore(from) && !stay.checkOut().isAfter(to);
        if (shorter) {
            return shortened(standing, booked, stay);
        }
        if (stay.checkIn().equals(from)) {
            return segment(standing, booked, new Stay(to, stay.checkOut(), stay.rooms()), type);
        }
        if (stay.checkOut().equals(to)) {
            return segment(standing, booked, new Stay(stay.checkIn(), from, stay.rooms()), type);
        }
        return new Proposal.Impossible(Reason.SOLD_OUT);
    }

    private Proposal segment(QloAppsStanding standing, QloAppsBooked booked, Stay extra, QloAppsRoomType type) {
        List<HeldRoom> rooms = standing.held();
        AriAnswer answer = availability.ask(extra, type.id());
        Optional<AriAnswer.Type> price = answer.type(type.id());
        boolean free = price.isPresent()
                && price.get()
                        .freeRooms()
                        .containsAll(rooms.stream().map(HeldRoom::room).toList());
        if (!free) {
            return new Proposal.Impossible(Reason.SOLD_OUT);
        }
        QloAppsQuote quote =
                QloAppsQuote.of(price.get(), answer.currency(), extra, type.row(), house.servicesInRoomPrice());
        List<WantedRoom> wanted = new ArrayList<>(booked.wanted());
        rooms.forEach(room -> wanted.add(line(room, type.id(), extra.checkIn(), extra.checkOut(), room.room(), quote)));
        BigDecimal total = standing.order().totalPaidTaxIncl().add(quote.total().amount());
        return sends.ready(
                Shape.of(standing.stay(true)).with(shape(wanted)).with(standing.money(total)),
                List.of(ChangeNotice.ADDED_SEGMENT),
                false,
                booked.wanted(),
                List.of(sends.lines(standing, booked.customer(), wanted, null, null)));
    }

    /** The nights are free afterwards, while the order keeps its total: QloApps knows no other way. */
    private Proposal shortened(QloAppsStanding standing, QloAppsBooked booked, Stay stay) {
        List<Runnable> steps = new ArrayList<>();
        List<WantedRoom> after = new ArrayList<>();
        for (HeldRoom room : standing.held()) {
            WantedRoom kept = QloAppsShortening.of(booked.wanted(room), stay.checkIn(), stay.checkOut());
            after.add(kept);
            steps.add(sends.row(room, QloAppsMemento.fields(room, kept)));
        }
        return sends.ready(
                Shape.of(standing.stay(true)).with(shape(after)),
                List.of(ChangeNotice.TOTAL_STAYS),
                true,
                booked.wanted(),
                steps);
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

    private static WantedRoom line(
            HeldRoom guests, int type, LocalDate from, LocalDate to, int room, QloAppsQuote quote) {
        return new WantedRoom(
                type,
                from,
                to,
                room,
                guests.adults(),
                guests.children(),
                guests.ages(),
                BigDecimal.ZERO,
                quote.taxOfRoom(),
                quote.services().stream()
                        .map(id -> new ChangeBody.Service(id, null, null, 1, null, null))
                        .toList());
    }

    private static List<Shape.Room> shape(List<WantedRoom> rooms) {
        return rooms.stream()
                .map(room -> new Shape.Room(
                        String.valueOf(room.type()),
                        room.from(),
                        room.to(),
                        room.adults(),
                        room.children(),
                        null,
                        null))
                .toList();
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
