package io.conserje.orchestrator.neighbour.pms;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelApi;
import io.conserje.pmsadapter.contract.HotelServices;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.contract.RoomTypes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class PmsRoomTypeNamesTests {

    @Test
    void allTypesAreNamedByTheirIds() {
        var types = new RoomTypes(List.of(type("1", "General Rooms"), type("2", "Delux Rooms")));
        assertThat(new PmsRoomTypeNames(new Rooms(() -> types)).all("en"))
                .containsEntry("1", "General Rooms")
                .containsEntry("2", "Delux Rooms")
                .hasSize(2);
    }

    @Test
    void noneAreKnownWhileTheSystemCannotBeAsked() {
        assertThat(new PmsRoomTypeNames(new Rooms(() -> {
                            throw new ResourceAccessException("away");
                        }))
                        .all("en"))
                .isEmpty();
    }

    private static RoomType type(String id, String name) {
        return new RoomType(id, name, null, null, 2, 2, 4, 1, null, List.of(), List.of());
    }

    /** A system that tells nothing but its types. */
    private record Rooms(Supplier<RoomTypes> types) implements HotelApi {

        @Override
        public RoomTypes roomTypes(@Nullable String language) {
            return types.get();
        }

        @Override
        public Hotel hotel(@Nullable String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HotelServices services(@Nullable String language) {
            throw new UnsupportedOperationException();
        }
    }
}
