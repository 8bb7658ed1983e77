package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a booking longer or shorter in its own rooms, in the ways that are left when no other room is free. */
class QloAppsOwnRooms {

    private final QloAppsHouse house;
    private final QloAppsAvailability availability;
    private final QloAppsSends sends;

    QloAppsOwnRooms(QloAppsHouse house, QloAppsAvailability availability, QloAppsSends sends) {
        this.house = house;
        this.availability = availability;
        this.sends = sends;
    }

    Proposal propose(QloAppsStanding standing, QloAppsBooked booked, List<QloAppsOtherRooms.Move> moves) {
        LocalDate from = standing.held().getFirst().from();
        LocalDate to = standing.held().getFirst().to();
        Stay stay = moves.getFirst().stay();
        boolean shorter = !stay.checkIn().isBefore(from) && !stay.checkOut().isAfter(to);
        if (shorter) {
            return shortened(standing, booked, stay);
        }
        if (stay.checkIn().equals(from)) {
            return segments(standing, booked, to, stay.checkOut(), moves);
        }
        if (stay.checkOut().equals(to)) {
            return segments(standing, booked, stay.checkIn(), from, moves);
        }
        return new Proposal.Impossible(Reason.SOLD_OUT);
    }

    private Proposal segments(
            QloAppsStanding standing,
            QloAppsBooked booked,
            LocalDate from,
            LocalDate to,
            List<QloAppsOtherRooms.Move> moves) {
        List<WantedRoom> wanted = new ArrayList<>(booked.wanted());
        BigDecimal total = new QloAppsBill(standing, booked).total();
        for (QloAppsOtherRooms.Move move : moves) {
            var extra = new Stay(from, to, move.stay().rooms());
            Optional<QloAppsQuote> quote = quote(extra, move);
            if (quote.isEmpty()) {
                return new Proposal.Impossible(Reason.SOLD_OUT);
            }
            total = total.add(quote.get().added());
            move.rooms()
                    .forEach(room ->
                            wanted.add(WantedRoom.line(room, move.type().id(), from, to, room.room(), quote.get())));
        }
        return sends.lines(
                Shape.of(standing.stay(true)).with(WantedRoom.shape(wanted)).with(standing.money(total)),
                List.of(ChangeNotice.ADDED_SEGMENT),
                booked.wanted(),
                wanted,
                List.of(sends.lines(standing, booked.customer(), wanted, null, null)));
    }

    /** Empty when one of its own rooms is not free for the nights that come to it. */
    private Optional<QloAppsQuote> quote(Stay extra, QloAppsOtherRooms.Move move) {
        AriAnswer answer = availability.ask(extra, move.type().id());
        List<Integer> own = move.rooms().stream().map(HeldRoom::room).toList();
        return answer.type(move.type().id())
                .filter(price -> price.freeRooms().containsAll(own))
                .map(price -> QloAppsQuote.of(
                        price, answer.currency(), extra, move.type().row(), house.servicesInRoomPrice()));
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
        return sends.rows(
                Shape.of(standing.stay(true)).with(WantedRoom.shape(after)),
                List.of(ChangeNotice.TOTAL_STAYS),
                booked.wanted(),
                steps);
    }
}
