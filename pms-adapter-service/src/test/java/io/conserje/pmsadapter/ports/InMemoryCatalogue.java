package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.HotelService.Charge;
import io.conserje.pmsadapter.contract.HotelService.Kind;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The house in memory, described. */
final class InMemoryCatalogue implements Catalogue {

    static final List<String> TYPES = List.of("1", "2", "3", "4");

    private final InMemoryHouse house;

    InMemoryCatalogue(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public Hotel hotel(@Nullable String language) {
        house.reachable();
        return new Hotel(
                "In Memory",
                null,
                null,
                null,
                null,
                null,
                "America/Montevideo",
                "USD",
                "12:00",
                "11:00",
                null,
                null,
                null,
                List.of("en"),
                null,
                null);
    }

    @Override
    public List<RoomType> roomTypes(@Nullable String language) {
        house.reachable();
        return TYPES.stream()
                .map(id -> new RoomType(
                        id, "Type " + id, null, null, 2, 2, 4, house.shortestStay(id), null, List.of(), List.of("5")))
                .toList();
    }

    @Override
    public List<HotelService> services(@Nullable String language) {
        house.reachable();
        return List.of(
                service("5", Kind.INCLUDED, Charge.PER_NIGHT, "250.00"),
                service("6", Kind.FEE, Charge.PER_STAY, "250.00"),
                service("9", Kind.EXTRA, Charge.PER_NIGHT, "350.00"));
    }

    private static HotelService service(String id, Kind kind, Charge charge, String price) {
        var money = new Money(new BigDecimal(price), "USD");
        return new HotelService(
                id,
                "Service " + id,
                null,
                kind,
                charge,
                money,
                TYPES.stream()
                        .map(type -> new HotelService.OfRoomType(type, money))
                        .toList());
    }
}
