package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import io.conserje.pmsadapter.quote.PricedStay;
import io.conserje.pmsadapter.quote.StayPrices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices in full from two questions to {@code hotel_ari}: the stay as a booking has it, and each of its nights. */
class QloAppsPrices implements StayPrices {

    private final QloAppsHouse house;
    private final QloAppsServices services;
    private final QloAppsAvailability availability;
    private final InstantSource clock;

    QloAppsPrices(QloAppsHouse house, QloAppsAvailability availability, InstantSource clock) {
        this.house = house;
        this.services = new QloAppsServices(house);
        this.availability = availability;
        this.clock = clock;
    }

    @Override
    public Optional<PricedStay> price(Stay stay, String roomTypeId, @Nullable String language) {
        int words = house.language(language);
        return QloAppsAvailability.typeId(roomTypeId)
                .flatMap(id -> house.type(id, words))
                .filter(type -> type.holds(stay))
                .flatMap(type -> priced(stay, type, words));
    }

    private Optional<PricedStay> priced(Stay stay, QloAppsRoomType type, int language) {
        Instant asked = clock.instant();
        AriAnswer answer = availability.ask(stay, type.id());
        return answer.type(type.id())
                .filter(price -> price.freeRooms().size() >= stay.rooms().size())
                .map(price -> priced(stay, type, price, answer.currency(), language, asked));
    }

    private PricedStay priced(
            Stay stay, QloAppsRoomType type, AriAnswer.Type price, String currency, int language, Instant asked) {
        QloAppsQuote quote = QloAppsQuote.of(price, currency, stay, type.row(), house.servicesInRoomPrice());
        return new PricedStay(
                type.idText(),
                type.row().name(),
                price.freeRooms().size(),
                quote.total(),
                quote.totalBeforeTax(),
                nights(stay, type, price, quote.total()),
                services.included(type.row(), stay, language, currency),
                services.fees(type.row(), stay, language, currency),
                asked);
    }

    private List<Quote.Night> nights(Stay stay, QloAppsRoomType type, AriAnswer.Type price, Money total) {
        if (stay.nights() == 1) {
            return List.of(new Quote.Night(stay.checkIn(), total));
        }
        return QloAppsNights.of(
                stay, availability.nights(stay, type.id()), type.id(), total, oncePerStay(stay, type, price));
    }

    /** What is charged once for the stay, taxes included, and therefore with every single night that is asked for. */
    private BigDecimal oncePerStay(Stay stay, QloAppsRoomType type, AriAnswer.Type price) {
        if (price.totalPrice().signum() == 0) {
            return BigDecimal.ZERO;
        }
        Map<Integer, ServiceRow> included = house.servicesInRoomPrice();
        BigDecimal ofRoom = BigDecimal.ZERO;
        for (RoomTypeRow.Service ofType : type.row().services()) {
            ServiceRow service = included.get(ofType.id());
            if (service != null && !service.isNightly()) {
                ofRoom = ofRoom.add(service.ofStay(ofType.price(), 1));
            }
        }
        BigDecimal beforeTax = ofRoom.multiply(BigDecimal.valueOf(stay.rooms().size()));
        return beforeTax
                .multiply(price.totalPriceWithTax())
                .divide(price.totalPrice(), QloAppsQuote.QLOAPPS_SCALE, RoundingMode.HALF_UP);
    }
}
