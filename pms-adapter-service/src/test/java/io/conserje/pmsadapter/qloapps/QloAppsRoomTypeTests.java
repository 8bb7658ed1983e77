package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.wire.house.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QloAppsRoomTypeTests {

    private final QloAppsRoomType type = new QloAppsRoomType(
            new RoomTypeRow(2, 1, "Double", null, null, null, null, null), new CapacityRow(2, 1, 2, 2, 3, 2, 5));

    @ParameterizedTest
    @CsvSource({
        "2, 0, 2,,",
        "2, 1, 5,,",
        "3, 0, 2, TOO_SMALL,",
        "2, 2, 2, TOO_SMALL,",
        "1, 3, 2, TOO_SMALL,",
        "2, 0, 1, TOO_FEW_NIGHTS, 2",
        "2, 0, 6, TOO_MANY_NIGHTS, 5"
    })
    void capacityAndNightsAreOurs(
            int adults, int children, int nights, LeftOut.@Nullable Reason reason, @Nullable Integer limit) {
        LocalDate day = LocalDate.parse("2026-12-10");
        var stay = new Stay(day, day.plusDays(nights), List.of(new RoomParty(adults, children, List.of())));

        assertThat(type.holds(stay)).isEqualTo(reason == null);
        assertThat(type.refusal(stay).map(LeftOut::reason).orElse(null)).isEqualTo(reason);
        assertThat(type.refusal(stay).map(LeftOut::nights).orElse(null)).isEqualTo(limit);
    }
}
