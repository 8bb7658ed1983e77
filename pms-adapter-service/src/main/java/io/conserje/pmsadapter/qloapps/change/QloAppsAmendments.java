package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.qloapps.QloAppsAvailability;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.booking.QloAppsGuest;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What leaves the rooms alone: extras, money, cancellation. */
class QloAppsAmendments {

    private final QloAppsHouse house;
    private final QloAppsStandings standings;
    private final QloAppsSends sends;
    private final QloAppsTaxes taxes;
    private final Function<String, List<ExtraServiceRow>> catalogue;

    /**
     * Amends.
     *
     * @param catalogue the services with some ids, as a filter
     */
    QloAppsAmendments(
            QloAppsHouse house,
            QloAppsStandings standings,
            QloAppsSends sends,
            QloAppsTaxes taxes,
            Function<String, List<ExtraServiceRow>> catalogue) {
        this.house = house;
        this.standings = standings;
        this.sends = sends;
        this.taxes = taxes;
        this.catalogue = catalogue;
    }

    Proposal cancelled(QloAppsStanding standing) {
        return sends.rows(
                Shape.of(standing.stay(true)).cancelled(), List.of(), List.of(), List.of(sends.cancel(standing)));
    }

    Proposal extras(QloAppsStanding standing, Wish.Extras wish) {
        List<ExtraServiceRow> known = catalogue(wish);
        Optional<QloAppsBooked> booked = standings.booked(standing);
        if (booked.isEmpty()) {
            return new Proposal.Impossible(Reason.BY_STAFF_ONLY);
        }
        List<WantedRoom> wanted = new ArrayList<>();
        BigDecimal total = new QloAppsBill(standing, booked.get()).total();
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
        return sends.lines(
                Shape.of(standing.stay(true)).with(standing.money(total)),
                List.of(),
                booked.get().wanted(),
                wanted,
                List.of(sends.lines(standing, booked.get().customer(), wanted, null, null)));
    }

    Proposal paid(QloAppsStanding standing, Wish.Paid wish) {
        Optional<QloAppsBooked> booked = standings.booked(standing);
        return booked.<Proposal>map(known -> sends.lines(
                        Shape.of(standing.stay(true))
                                .with(standing.money(new QloAppsBill(standing, known).total()))
                                .withPaid(wish.received()),
                        List.of(ChangeNotice.PAYMENT_METHOD_LOST),
                        known.wanted(),
                        known.wanted(),
                        List.of(sends.lines(
                                standing,
                                known.customer(),
                                known.wanted(),
                                null,
                                wish.received().amount()))))
                .orElseGet(() -> new Proposal.Impossible(Reason.BY_STAFF_ONLY));
    }

    private Optional<QloAppsBooked.Extra> extra(
            QloAppsStanding standing, HeldRoom room, List<ExtraServiceRow> known, StayChange.Extra wish) {
        String name = wish.name();
        Money price = wish.price();
        if (wish.serviceId() != null) {
            return house.type(room.type(), house.language(null))
                    .flatMap(type -> QloAppsExtras.ofCatalogue(standing, room, type, known, wish, taxes));
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
}
