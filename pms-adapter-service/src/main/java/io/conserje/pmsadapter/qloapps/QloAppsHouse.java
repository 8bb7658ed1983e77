package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.hotel.Remembered;
import io.conserje.pmsadapter.qloapps.wire.house.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.house.HotelRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What QloApps says about the house and seldom changes, remembered so that a booking needs no call for it. Texts are remembered as
 * plain ones.
 */
public class QloAppsHouse {

    private static final String ACTIVE = "[1]";
    private static final int NONE_YET = 0;

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsProperties settings;
    private final QloAppsShop shop;
    private final Remembered<Integer, HotelRow> hotels;
    private final Remembered<Integer, List<RoomTypeRow>> roomTypes;
    private final Remembered<String, Map<Integer, CapacityRow>> capacities;
    private final Remembered<Integer, Map<Integer, ServiceRow>> services;
    private final Remembered<String, List<RoomRow>> rooms;
    private final AtomicInteger lastLanguage;

    QloAppsHouse(
            QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings, QloAppsShop shop, InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.settings = settings;
        this.shop = shop;
        hotels = new Remembered<>(settings.factsFresh(), clock);
        roomTypes = new Remembered<>(settings.factsFresh(), clock);
        capacities = new Remembered<>(settings.factsFresh(), clock);
        services = new Remembered<>(settings.factsFresh(), clock);
        rooms = new Remembered<>(settings.factsFresh(), clock);
        lastLanguage = new AtomicInteger(NONE_YET);
    }

    /** QloApps' id of a language, or that of the house's first when it does not keep it. */
    public int language(@Nullable String iso) {
        return shop.language(iso);
    }

    /** The hotel, in the house's first language. */
    public HotelRow hotel() {
        return hotel(shop.ownLanguage());
    }

    /** The hotel in a language of QloApps. */
    HotelRow hotel(int language) {
        return hotels.get(
                language,
                () -> Asked.of(() -> calls.list("hotel", "hotels", HotelRow.class, () -> api.hotels(language)).stream()
                        .filter(row -> row.id() == settings.hotelId())
                        .findFirst()
                        .map(row -> row.reworded(PlainText::lines))
                        .orElseThrow(() -> new QloAppsFailure.InDoubt("QloApps has no such hotel", null))));
    }

    /** The hotel's active types, in QloApps' order. */
    List<QloAppsRoomType> types(int language) {
        Map<Integer, CapacityRow> known = capacities();
        List<QloAppsRoomType> types = new ArrayList<>();
        roomTypes(language).forEach(row -> {
            CapacityRow capacity = known.get(row.id());
            if (capacity != null) {
                types.add(new QloAppsRoomType(row, capacity));
            }
        });
        return types;
    }

    /** One of them. */
    public Optional<QloAppsRoomType> type(int id, int language) {
        return types(language).stream().filter(type -> type.id() == id).findFirst();
    }

    /** The active services by id. */
    public Map<Integer, ServiceRow> services(int language) {
        lastLanguage.set(language);
        return services.get(
                language,
                () -> Asked.of(() -> Asked.byKey(
                        calls.list("services", "services", ServiceRow.class, () -> api.services(ACTIVE, language)),
                        ServiceRow::id,
                        row -> row.reworded(PlainText::line))));
    }

    /** The services that QloApps puts into a room's price by itself, by id; in the language that is known already. */
    public Map<Integer, ServiceRow> servicesInRoomPrice() {
        int known = lastLanguage.get();
        return services(known == NONE_YET ? shop.ownLanguage() : known).entrySet().stream()
                .filter(service -> service.getValue().isInRoomPrice())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The hotel's rooms, sold or not. */
    public List<RoomRow> rooms() {
        return rooms.get(
                "rooms",
                () -> Asked.of(() -> calls
                        .list(
                                "hotel_rooms",
                                "rooms",
                                RoomRow.class,
                                () -> api.rooms("[id,id_hotel,id_product,id_status]"))
                        .stream()
                        .filter(room -> room.idHotel() == settings.hotelId())
                        .toList()));
    }

    /** The shop's default currency, ISO 4217. */
    public String currency() {
        return shop.currency();
    }

    private List<RoomTypeRow> roomTypes(int language) {
        return roomTypes.get(
                language,
                () ->
                        Asked.of(() -> calls
                                .list(
                                        "room_types",
                                        "room_types",
                                        RoomTypeRow.class,
                                        () -> api.roomTypes(ACTIVE, language))
                                .stream()
                                .filter(row -> row.idHotel() == settings.hotelId())
                                .map(row -> row.reworded(PlainText::lines))
                                .toList()));
    }

    private Map<Integer, CapacityRow> capacities() {
        return capacities.get(
                "capacities",
                () -> Asked.of(() -> Asked.byKey(
                        calls.list("capacities", "hotel_room_types", CapacityRow.class, api::capacities),
                        CapacityRow::idProduct,
                        Function.identity())));
    }
}
