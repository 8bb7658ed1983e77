package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.qloapps.wire.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.HotelRow;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The house as QloApps knows it. */
class QloAppsCatalogue implements Catalogue {

    private final QloAppsHouse house;
    private final String photoBase;
    private final ZoneId zone;

    QloAppsCatalogue(QloAppsHouse house, QloAppsProperties settings, ZoneId zone) {
        this.house = house;
        this.photoBase = settings.publicUrl().toString().replaceAll("/+$", "");
        this.zone = zone;
    }

    @Override
    public Hotel hotel() {
        HotelRow row = house.hotel();
        Double latitude = coordinate(row.latitude());
        Double longitude = coordinate(row.longitude());
        boolean placed = latitude != null && longitude != null;
        return new Hotel(
                row.hotelName(),
                row.address(),
                row.city(),
                row.phone(),
                row.email(),
                zone.getId(),
                house.currency(),
                row.checkIn(),
                row.checkOut(),
                placed ? latitude : null,
                placed ? longitude : null);
    }

    @Override
    public List<RoomType> roomTypes(@Nullable String language) {
        return house.types(house.language(language)).stream()
                .map(type -> roomType(type.row(), type.capacity()))
                .toList();
    }

    private RoomType roomType(RoomTypeRow row, CapacityRow capacity) {
        List<String> photos = row.images().stream()
                .map(image -> photoBase + "/" + image.id() + "-large_default/" + row.linkRewrite() + ".jpg")
                .toList();
        return new RoomType(
                String.valueOf(row.id()),
                row.name(),
                plain(row.descriptionShort()),
                capacity.maxAdults(),
                capacity.maxChildren(),
                capacity.maxGuests(),
                row.linkRewrite() == null ? List.of() : photos);
    }

    private static @Nullable String plain(@Nullable String html) {
        if (html == null || html.isBlank()) {
            return null;
        }
        String text = HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "));
        return text.replaceAll("\\s+", " ").strip();
    }

    /** QloApps stores zero for "not set". */
    private static @Nullable Double coordinate(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,3}(\\.\\d+)?")) {
            return null;
        }
        double value = Double.parseDouble(text);
        return value == 0 ? null : value;
    }
}
