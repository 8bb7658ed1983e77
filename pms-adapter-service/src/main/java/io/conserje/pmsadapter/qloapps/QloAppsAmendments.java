package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.ExtraServiceRow;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What leaves days and type alone: guests, extras, times, money, cancellation. */
class QloAppsAmendments {

    private final QloAppsHouse house;
    private final QloAppsAvailability availability;
    private final QloAppsStandings standings;
    private final QloAppsSends sends;
    private final Function<String, List<ExtraServiceRow>> catalogue;

    /**
     * Amends.
     *
     * @param catalogue the services with some ids, as a filter
     */
    QloAppsAmendments(
            QloAppsHouse house,
            QloAppsAvailability availability,
            QloAppsStandings standings,
            QloAppsSends sends,
            Function<String, List<ExtraServiceRow>> catalogue) {
        this.house = house;
        this.availability = availability;
        this.standings = standings;
        this.sends = sends;
        this.catalogue = catalogue;
    }

    Proposal cancelled(QloAppsStanding standing) {
        return sends.ready(
                Shape.of(standing.stay(true)).cancelled(), List.of(), true, List.of(), List.of(sends.cancel(standing)));
    }

    /** By the rows, since QloApps ignores other people in a line that stays. */
    Proposal guests(QloAppsStanding standing, Wish.Guests wish, int assumedAge) {
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
        return sends.ready(
                Shape.of(standing.stay(true)).with(shape(standing, room -> party(parties, room), null, null)),
                List.of(ChangeNotice.GUESTS_NOT_PRICED),
                true,
                rowsOnly(standing),
                changed.stream()
                        .map(room -> sends.row(room, QloAppsParty.fields(party(parties, room), assumedAge)))
                        .toList());
    }

    Proposal extras(QloAppsStanding standing, Wish.Extras wish) {
        List<ExtraServiceRow> known = catalogue(wish);
        Optional<QloAppsBooked> booked = standings.booked(standing);
        if (booked.isEmpty()) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        List<WantedRoom> wanted = new ArrayList<>();
        BigDecimal total = standing.order().totalPaidTaxIncl();
        for (HeldRoom room : standing.held()) {
            List<QloAppsBooked.Extra> more = new ArrayList<>();
            for (StayChange.Extra extra : wish.extras()) {
                extra(standing, room, known, extra).ifPresent(more::add);
            }
            if (more.size() < wish.extras().size()) {
                return new Proposal.Impossible(Reason.UNKNOWN_SERVICE);
            }
            total = more.stream().map(QloAppsBooked.Extra::gross).reduce(total, BigDecimal::add);
            wanted.add(booked.get()
                    .wanted(room)
                    .with(more.stream().map(QloAppsBooked.Extra::service).toList()));
        }
        return sends.ready(
                Shape.of(standing.stay(true)).with(standing.money(total)),
                List.of(),
                false,
                booked.get().wanted(),
                List.of(sends.lines(standing, booked.get().customer(), wanted, null, null)));
    }

    /** The time first, which costs nothing, then the service that does: what stays of half of it is only a time. */
    Proposal times(QloAppsStanding standing, Wish.Times wish) {
        LocalDate day = wish.until() != null
                ? standing.held().stream()
                        .map(HeldRoom::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : standing.held().stream()
                        .map(HeldRoom::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<HeldRoom> rooms = standing.held().stream()
                .filter(room -> (wish.until() != null ? room.to() : room.from()).equals(day))
                .toList();
        LocalDate night = wish.until() != null ? day : day.minusDays(1);
        if (!rooms.stream().allMatch(room -> isFree(room, night))) {
            return new Proposal.Impossible(Reason.ROOM_TAKEN);
        }
        Optional<QloAppsBooked> booked = standings.booked(standing);
        return booked.<Proposal>map(known -> times(standing, known, wish, rooms))
                .orElseGet(() -> new Proposal.Impossible(Reason.BY_STAFF_ONLY));
    }

    Proposal paid(QloAppsStanding standing, Wish.Paid wish) {
        Optional<QloAppsBooked> booked = standings.booked(standing);
        return booked.<Proposal>map(known -> sends.ready(
                        Shape.of(standing.stay(true)).withPaid(wish.received()),
                        List.of(ChangeNotice.PAYMENT_METHOD_LOST),
                        false,
                        known.wanted(),
                        List.of(sends.lines(
                                standing,
                                known.customer(),
                                known.wanted(),
                                null,
                                wish.received().amount()))))
                .orElseGet(() -> new Proposal.Impossible(Reason.BY_STAFF_ONLY));
    }

    private Proposal times(QloAppsStanding standing, QloAppsBooked booked, Wish.Times wish, List<HeldRoom> rooms) {
        String kind = wish.label().substring(0, wish.label().lastIndexOf(' '));
        BigDecimal total = standing.order().totalPaidTaxIncl();
        List<WantedRoom> wanted = new ArrayList<>();
        for (HeldRoom room : standing.held()) {
            total = total.subtract(booked.grossOf(room, kind));
            WantedRoom without = booked.wanted(room).without(kind);
            Money price = wish.price();
            if (price != null && rooms.contains(room)) {
                QloAppsBooked.Extra extra = QloAppsExtras.named(room, wish.label(), price, 1);
                total = total.add(extra.gross());
                without = without.with(List.of(extra.service()));
            }
            wanted.add(without);
        }
        List<Runnable> steps = new ArrayList<>();
        rooms.forEach(room -> steps.add(sends.row(room, time(room, wish))));
        steps.add(sends.lines(standing, booked.customer(), wanted, wish.label(), null));
        return sends.ready(
                Shape.of(standing.stay(true))
                        .with(shape(standing, null, rooms, wish))
                        .with(standing.money(total)),
                List.of(),
                false,
                booked.wanted(),
                steps);
    }

    private static Map<String, String> time(HeldRoom room, Wish.Times wish) {
        LocalTime until = wish.until();
        return until != null
                ? Map.of("planned_check_out", room.to() + " " + until + ":00")
                : Map.of("check_in_time", String.valueOf(wish.from()));
    }

    private boolean isFree(HeldRoom room, LocalDate night) {
        var stay = new Stay(night, night.plusDays(1), List.of(new RoomParty(1, 0, List.of())));
        AriAnswer answer = availability.ask(stay, room.type());
        return answer.type(room.type())
                .filter(type -> type.freeRooms().contains(room.room()))
                .isPresent();
    }

    private Optional<QloAppsBooked.Extra> extra(
            QloAppsStanding standing, HeldRoom room, List<ExtraServiceRow> known, StayChange.Extra wish) {
        String name = wish.name();
        Money price = wish.price();
        if (wish.serviceId() != null) {
            return house.type(room.type(), house.language(null))
                    .flatMap(type -> QloAppsExtras.ofCatalogue(room, type, known, wish));
        }
        return name == null || price == null || !price.currency().equals(standing.currency())
                ? Optional.empty()
                : Optional.of(QloAppsExtras.named(room, QloAppsGuest.remark(name), price, wish.quantity()));
    }

    private List<ExtraServiceRow> catalogue(Wish.Extras wish) {
        List<String> ids = wish.extras().stream()
                .map(StayChange.Extra::serviceId)
                .filter(Objects::nonNull)
                .filter(id -> QloAppsAvailability.typeId(id).isPresent())
                .toList();
        return ids.isEmpty() ? List.of() : catalogue.apply("[" + String.join("|", ids) + "]");
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

    private static List<Shape.Room> shape(
            QloAppsStanding standing,
            @Nullable Function<HeldRoom, RoomParty> parties,
            @Nullable List<HeldRoom> timed,
            Wish.@Nullable Times times) {
        return standing.held().stream()
                .map(room -> {
                    RoomParty party = parties == null ? null : parties.apply(room);
                    boolean isTimed = timed != null && timed.contains(room);
                    return new Shape.Room(
                            String.valueOf(room.type()),
                            room.from(),
                            room.to(),
                            party == null ? room.adults() : party.adults(),
                            party == null ? room.children() : party.children(),
                            isTimed && times != null ? times.until() : null,
                            isTimed && times != null ? times.from() : null);
                })
                .toList();
    }
}
