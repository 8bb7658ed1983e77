package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.hotel.Remembered;
import io.conserje.pmsadapter.qloapps.wire.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.ConfigurationRow;
import io.conserje.pmsadapter.qloapps.wire.CurrencyRow;
import io.conserje.pmsadapter.qloapps.wire.HotelRow;
import io.conserje.pmsadapter.qloapps.wire.LanguageRow;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.ServiceRow;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What QloApps says about the house and seldom changes, remembered so that a booking needs no call for it. */
class QloAppsHouse {

    private static final String ACTIVE = "[1]";
    private static final String DEFAULT_CURRENCY = "PS_CURRENCY_DEFAULT";

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsProperties settings;
    private final Remembered<Integer, HotelRow> hotels;
    private final Remembered<Integer, List<RoomTypeRow>> roomTypes;
    private final Remembered<String, Map<Integer, CapacityRow>> capacities;
    private final Remembered<String, Map<Integer, ServiceRow>> services;
    private final Remembered<String, Map<String, Integer>> languages;
    private final Remembered<String, String> currencies;

    QloAppsHouse(QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings, InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.settings = settings;
        hotels = new Remembered<>(settings.factsFresh(), clock);
        roomTypes = new Remembered<>(settings.factsFresh(), clock);
        capacities = new Remembered<>(settings.factsFresh(), clock);
        services = new Remembered<>(settings.factsFresh(), clock);
        languages = new Remembered<>(settings.factsFresh(), clock);
        currencies = new Remembered<>(settings.factsFresh(), clock);
    }

    /** QloApps' id of a language, or that of the house's first when it does not keep it. */
    int language(@Nullable String iso) {
        if (iso == null) {
            return settings.languageId();
        }
        return languages
                .get(
                        "languages",
                        asked(() -> byKey(
                                calls.list(
                                        "languages",
                                        "languages",
                                        LanguageRow.class,
                                        () -> api.languages("[id,iso_code]", ACTIVE)),
                                LanguageRow::isoCode,
                                LanguageRow::id)))
                .getOrDefault(iso, settings.languageId());
    }

    HotelRow hotel() {
        return hotels.get(
                settings.hotelId(),
                asked(() ->
                        calls.list("hotel", "hotels", HotelRow.class, () -> api.hotels(settings.languageId())).stream()
                                .filter(row -> row.id() == settings.hotelId())
                                .findFirst()
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
    Optional<QloAppsRoomType> type(int id, int language) {
        return types(language).stream().filter(type -> type.id() == id).findFirst();
    }

    private List<RoomTypeRow> roomTypes(int language) {
        return roomTypes.get(
                language,
                asked(() ->
                        calls
                                .list(
                                        "room_types",
                                        "room_types",
                                        RoomTypeRow.class,
                                        () -> api.roomTypes(ACTIVE, language))
                                .stream()
                                .filter(row -> row.idHotel() == settings.hotelId())
                                .toList()));
    }

    private Map<Integer, CapacityRow> capacities() {
        return capacities.get(
                "capacities",
                asked(() -> byKey(
                        calls.list("capacities", "hotel_room_types", CapacityRow.class, api::capacities),
                        CapacityRow::idProduct,
                        Function.identity())));
    }

    /** The services that QloApps puts into a room's price by itself, by id. */
    Map<Integer, ServiceRow> servicesInRoomPrice() {
        return services.get(
                "services",
                asked(() -> byKey(
                        calls
                                .list(
                                        "services",
                                        "services",
                                        ServiceRow.class,
                                        () -> api.services(ACTIVE, settings.languageId()))
                                .stream()
                                .filter(ServiceRow::isInRoomPrice)
                                .toList(),
                        ServiceRow::id,
                        Function.identity())));
    }

    /** The shop's default currency, ISO 4217. */
    String currency() {
        return currencies.get("currency", asked(() -> {
            String id = calls
                    .list(
                            "configurations",
                            "configurations",
                            ConfigurationRow.class,
                            () -> api.configurations("[id,name,value]", "[" + DEFAULT_CURRENCY + "]"))
                    .stream()
                    .map(row -> String.valueOf(row.value()))
                    .findFirst()
                    .orElseThrow(() -> new QloAppsFailure.InDoubt("QloApps names no default currency", null));
            return calls
                    .list("currencies", "currencies", CurrencyRow.class, () -> api.currencies("[id,iso_code]"))
                    .stream()
                    .filter(row -> String.valueOf(row.id()).equals(id))
                    .map(CurrencyRow::isoCode)
                    .findFirst()
                    .orElseThrow(() -> new QloAppsFailure.InDoubt("QloApps has no such currency", null));
        }));
    }

    private static <T> Supplier<T> asked(Supplier<T> question) {
        return () -> {
            try {
                return question.get();
            } catch (QloAppsFailure e) {
                throw new HotelSystemUnavailable(e);
            }
        };
    }

    private static <R, K, V> Map<K, V> byKey(List<R> rows, Function<R, K> key, Function<R, V> value) {
        return rows.stream().collect(Collectors.toMap(key, value, (first, _) -> first, LinkedHashMap::new));
    }
}
