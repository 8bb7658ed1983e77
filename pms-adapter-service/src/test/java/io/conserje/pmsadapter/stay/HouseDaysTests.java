package io.conserje.pmsadapter.stay;

import static io.conserje.pmsadapter.stay.BookedStayFixture.aStay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.HouseDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseDaysTests {

    @ParameterizedTest
    @CsvSource({
        "a stay that begins, 2026-12-10/2026-12-12, true, false, false",
        "a stay that ends, 2026-12-08/2026-12-10, false, true, false",
        "a stay that goes on, 2026-12-08/2026-12-12, false, false, true",
        "one that was extended in the same room, 2026-12-08/2026-12-10 2026-12-10/2026-12-12, false, false, true",
        "two rooms of which one leaves, 2026-12-08/2026-12-10 2026-12-08/2026-12-12, false, true, true",
        "two rooms that come, 2026-12-10/2026-12-11 2026-12-10/2026-12-12, true, false, false"
    })
    void aStayIsWhereItsRoomsAre(String what, String rooms, boolean arrives, boolean departs, boolean stays) {
        BookedStayFixture fixture = aStay();
        for (String room : rooms.split(" ")) {
            fixture.room(room.split("/")[0], room.split("/")[1]);
        }
        BookedStay stay = fixture.room("2026-12-10", "2026-12-11", false).build();

        HouseDay day = HouseDays.of(LocalDate.parse("2026-12-10"), List.of(stay));

        assertThat(day.arrivals().contains(stay)).as(what).isEqualTo(arrives);
        assertThat(day.departures().contains(stay)).as(what).isEqualTo(departs);
        assertThat(day.staying().contains(stay)).as(what).isEqualTo(stays);
    }
}
