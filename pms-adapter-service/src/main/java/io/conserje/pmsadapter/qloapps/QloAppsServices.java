package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.HotelService.Charge;
import io.conserje.pmsadapter.contract.HotelService.Kind;
import io.conserje.pmsadapter.contract.HotelService.OfRoomType;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The services of the house, and what they cost with a stay. */
public class QloAppsServices {

    private final QloAppsHouse house;

    /** Of a house, which remembers them. */
    public QloAppsServices(QloAppsHouse house) {
        this.house = house;
    }

    List<HotelService> all(int language) {
        String currency = house.currency();
        List<QloAppsRoomType> types = house.types(language);
        return house.services(language).values().stream()
                .map(service -> new HotelService(
                        String.valueOf(service.id()),
                        name(service),
                        service.description(),
                        kind(service),
                        service.isNightly() ? Charge.PER_NIGHT : Charge.PER_STAY,
                        QloAppsQuote.money(service.price(), currency),
                        types.stream()
                                .flatMap(type -> ofType(service, type, currency).stream())
                                .toList()))
                .toList();
    }

    /** What a house charges apart for a stay in a type. */
    public List<Fee> fees(RoomTypeRow type, Stay stay, int language, String currency) {
        return priced(type, stay, language, currency, ServiceRow::isFee).stream()
                .filter(fee -> fee.beforeTax().amount().signum() != 0)
                .toList();
    }

    /** What is part of the price of a stay in a type. */
    List<Fee> included(RoomTypeRow type, Stay stay, int language, String currency) {
        return priced(type, stay, language, currency, ServiceRow::isInRoomPrice);
    }

    private List<Fee> priced(RoomTypeRow type, Stay stay, int language, String currency, Predicate<ServiceRow> which) {
        Map<Integer, ServiceRow> services = house.services(language);
        BigDecimal rooms = BigDecimal.valueOf(stay.rooms().size());
        return type.services().stream()
                .filter(ofType -> services.containsKey(ofType.id()))
                .filter(ofType -> which.test(Objects.requireNonNull(services.get(ofType.id()))))
                .map(ofType -> {
                    ServiceRow service = Objects.requireNonNull(services.get(ofType.id()));
                    BigDecimal amount =
                            service.ofStay(ofType.price(), stay.nights()).multiply(rooms);
                    return new Fee(String.valueOf(service.id()), name(service), QloAppsQuote.money(amount, currency));
                })
                .toList();
    }

    private static List<OfRoomType> ofType(ServiceRow service, QloAppsRoomType type, String currency) {
        return type.row().services().stream()
                .filter(ofType -> ofType.id() == service.id())
                .map(ofType -> new OfRoomType(
                        type.idText(),
                        QloAppsQuote.money(Objects.requireNonNullElse(ofType.price(), service.price()), currency)))
                .toList();
    }

    private static Kind kind(ServiceRow service) {
        if (service.isInRoomPrice()) {
            return Kind.INCLUDED;
        }
        return service.isFee() ? Kind.FEE : Kind.EXTRA;
    }

    private static String name(ServiceRow service) {
        return Objects.requireNonNullElse(service.name(), "");
    }
}
