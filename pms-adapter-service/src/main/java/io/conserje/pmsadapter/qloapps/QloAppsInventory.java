package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Free rooms and prices from {@code hotel_ari}, which filters neither by capacity nor by number of rooms. */
class QloAppsInventory implements RoomInventory {

    private final QloAppsHouse house;
    private final QloAppsServices services;
    private final QloAppsAvailability availability;
    private final InstantSource clock;

    QloAppsInventory(QloAppsHouse house, QloAppsAvailability availability, InstantSource clock) {
        this.house = house;
        this.services = new QloAppsServices(house);
        this.availability = availability;
        this.clock = clock;
    }

    @Override
    public Availability find(StayQuery query) {
        Stay stay = query.stay();
        Optional<Integer> type = Optional.ofNullable(query.roomTypeId()).flatMap(QloAppsAvailability::typeId);
        if (query.roomTypeId() != null && type.isEmpty()) {
            return new Availability(stay.checkIn(), stay.checkOut(), List.of(), clock.instant(), false);
        }
        int language = house.language(query.language());
        List<QloAppsRoomType> types = house.types(language).stream()
                .filter(candidate -> type.isEmpty() || type.get() == candidate.id())
                .toList();
        Instant asked = clock.instant();
        AriAnswer answer = availability.ask(stay, type.orElse(null));
        List<Offer> offers = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        types.forEach(candidate -> offer(candidate, answer, stay, language)
                .ifPresentOrElse(
                        offers::add,
                        () -> leftOut.add(
                                candidate.refusal(stay).orElseGet(() -> candidate.leftOut(LeftOut.Reason.NOT_FREE)))));
        offers.sort(new CheapestFirst());
        return new Availability(
                stay.checkIn(), stay.checkOut(), List.copyOf(offers), asked, false, List.copyOf(leftOut), null);
    }

    private Optional<Offer> offer(QloAppsRoomType type, AriAnswer answer, Stay stay, int language) {
        if (!type.holds(stay)) {
            return Optional.empty();
        }
        return answer.type(type.id())
                .filter(price -> price.freeRooms().size() >= stay.rooms().size())
                .map(price -> offer(type, price, answer.currency(), stay, language));
    }

    private Offer offer(QloAppsRoomType type, AriAnswer.Type price, String currency, Stay stay, int language) {
        QloAppsQuote quote = QloAppsQuote.of(price, currency, stay, type.row(), house.servicesInRoomPrice());
        return new Offer(
                type.idText(),
                type.row().name(),
                price.freeRooms().size(),
                type.capacity().maxAdults(),
                type.capacity().maxChildren(),
                type.capacity().maxGuests(),
                quote.total(),
                quote.totalBeforeTax(),
                quote.perNight(stay),
                services.fees(type.row(), stay, language, currency),
                null);
    }
}
