package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.qloapps.wire.house.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.house.HotelRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The house as QloApps knows it. */
class QloAppsCatalogue implements Catalogue {

    private final QloAppsHouse house;
    private final QloAppsShop shop;
    private final QloAppsServices services;
    private final PhotoLinks photos;
    private final ZoneId zone;

    QloAppsCatalogue(QloAppsHouse house, QloAppsShop shop, PhotoLinks photos, ZoneId zone) {
        this.house = house;
        this.shop = shop;
        this.services = new QloAppsServices(house);
        this.photos = photos;
        this.zone = zone;
    }

    @Override
    public Hotel hotel(@Nullable String language) {
        HotelRow row = house.hotel(house.language(language));
        Double latitude = coordinate(row.latitude());
        Double longitude = coordinate(row.longitude());
        boolean placed = latitude != null && longitude != null;
        return new Hotel(
                row.hotelName(),
                row.description(),
                row.address(),
                row.city(),
                row.phone(),
                row.email(),
                zone.getId(),
                house.currency(),
                row.checkIn(),
                row.checkOut(),
                placed ? latitude : null,
                placed ? longitude : null,
                row.policies(),
                shop.languages(),
                days(row.earliestArrival(shop.earliestArrival())),
                days(row.latestDeparture(shop.latestDeparture())));
    }

    @Override
    public List<RoomType> roomTypes(@Nullable String language) {
        return house.types(house.language(language)).stream()
                .map(type -> roomType(type.row(), type.capacity()))
                .toList();
    }

    @Override
    public List<HotelService> services(@Nullable String language) {
        return services.all(house.language(language));
    }

    private RoomType roomType(RoomTypeRow row, CapacityRow capacity) {
        return new RoomType(
                String.valueOf(row.id()),
                row.name(),
                inOneLine(row.descriptionShort()),
                row.description(),
                capacity.maxAdults(),
                capacity.maxChildren(),
                capacity.maxGuests(),
                Math.max(1, capacity.minLos()),
                capacity.maxLos() > 0 ? capacity.maxLos() : null,
                photos.of(row),
                row.services().stream()
                        .map(service -> String.valueOf(service.id()))
                        .toList());
    }

    private static @Nullable String inOneLine(@Nullable String lines) {
        return lines == null ? null : lines.replace('\n', ' ');
    }

    /** QloApps stores zero for "not set". */
    private static @Nullable Double coordinate(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,3}(\\.\\d+)?")) {
            return null;
        }
        double value = Double.parseDouble(text);
        return value == 0 ? null : value;
    }

    private static @Nullable Integer days(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }
}
