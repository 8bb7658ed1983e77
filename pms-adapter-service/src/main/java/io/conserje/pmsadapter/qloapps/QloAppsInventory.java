package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.ServiceRow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Free rooms and prices from {@code hotel_ari}, which filters neither by capacity nor by number of rooms. */
class QloAppsInventory implements RoomInventory {

    private final QloAppsHouse house;
    private final QloAppsAvailability availability;
    private final InstantSource clock;

    QloAppsInventory(QloAppsHouse house, QloAppsAvailability availability, InstantSource clock) {
        this.house = house;
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
        List<QloAppsRoomType> types = house.types(house.language(query.language()));
        Map<Integer, ServiceRow> services = house.servicesInRoomPrice();
        Instant asked = clock.instant();
        AriAnswer answer = availability.ask(stay, type.orElse(null));
        List<Offer> offers = types.stream()
                .filter(candidate -> candidate.holds(stay))
                .flatMap(candidate -> offer(candidate, answer, stay, services).stream())
                .sorted(Comparator.comparing(offer -> offer.total().amount()))
                .toList();
        return new Availability(stay.checkIn(), stay.checkOut(), offers, asked, false);
    }

    private Optional<Offer> offer(
            QloAppsRoomType type, AriAnswer answer, Stay stay, Map<Integer, ServiceRow> services) {
        return answer.type(type.id())
                .filter(price -> price.freeRooms().size() >= stay.rooms().size())
                .map(price -> offer(
                        type,
                        price.freeRooms().size(),
                        stay,
                        QloAppsQuote.of(price, answer.currency(), stay, type.row(), services)));
    }

    private static Offer offer(QloAppsRoomType type, int free, Stay stay, QloAppsQuote quote) {
        return new Offer(
                String.valueOf(type.id()),
                type.row().name(),
                free,
                type.capacity().maxAdults(),
                type.capacity().maxChildren(),
                type.capacity().maxGuests(),
                quote.total(),
                quote.totalBeforeTax(),
                quote.perNight(stay));
    }
}
