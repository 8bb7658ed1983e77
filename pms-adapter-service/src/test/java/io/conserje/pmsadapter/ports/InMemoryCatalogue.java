package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The house in memory, described. */
final class InMemoryCatalogue implements Catalogue {

    private final InMemoryHouse house;

    InMemoryCatalogue(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public Hotel hotel() {
        house.reachable();
        return new Hotel(
                "In Memory", null, null, null, null, "America/Montevideo", "USD", "12:00", "11:00", null, null);
    }

    @Override
    public List<RoomType> roomTypes(@Nullable String language) {
        house.reachable();
        return Stream.of("1", "2", "3", "4")
                .map(id -> new RoomType(id, "Type " + id, null, 2, 2, 4, List.of()))
                .toList();
    }
}
