package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
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

    Proposal propose(QloAppsStanding standing, QloAppsBooked booked, Stay stay, QloAppsRoomType type) {
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
        rooms.forEach(room ->
                wanted.add(WantedRoom.line(room, type.id(), extra.checkIn(), extra.checkOut(), room.room(), quote)));
        BigDecimal total = standing.order().totalPaidTaxIncl().add(quote.total().amount());
        return sends.ready(
                Shape.of(standing.stay(true)).with(WantedRoom.shape(wanted)).with(standing.money(total)),
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
                Shape.of(standing.stay(true)).with(WantedRoom.shape(after)),
                List.of(ChangeNotice.TOTAL_STAYS),
                true,
                booked.wanted(),
                steps);
    }
}
