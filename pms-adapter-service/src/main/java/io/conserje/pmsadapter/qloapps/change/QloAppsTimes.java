package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Late check-out and early check-in: a service with its price, the planned time, and a remark for the staff. */
class QloAppsTimes {

    private final QloAppsAvailability availability;
    private final QloAppsStandings standings;
    private final QloAppsSends sends;

    QloAppsTimes(QloAppsAvailability availability, QloAppsStandings standings, QloAppsSends sends) {
        this.availability = availability;
        this.standings = standings;
        this.sends = sends;
    }

    /** The time first, which costs nothing, then the service that does: what stays of half of it is only a time. */
    Proposal propose(QloAppsStanding standing, Wish.Times wish) {
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

    private Proposal times(QloAppsStanding standing, QloAppsBooked booked, Wish.Times wish, List<HeldRoom> rooms) {
        String kind = wish.label().substring(0, wish.label().lastIndexOf(' '));
        var bill = new QloAppsBill(standing, booked);
        BigDecimal total = bill.total();
        List<WantedRoom> wanted = new ArrayList<>();
        for (HeldRoom room : standing.held()) {
            total = total.subtract(bill.sentAgain(room, kind));
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
        return sends.lines(
                Shape.of(standing.stay(true))
                        .with(standing.held().stream()
                                .map(room -> shape(room, rooms.contains(room), wish))
                                .toList())
                        .with(standing.money(total)),
                List.of(),
                booked.wanted(),
                wanted,
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

    private static Shape.Room shape(HeldRoom room, boolean timed, Wish.Times wish) {
        return new Shape.Room(
                String.valueOf(room.type()),
                room.from(),
                room.to(),
                room.adults(),
                room.children(),
                timed ? wish.until() : null,
                timed ? wish.from() : null);
    }
}
