package io.conserje.pmsadapter.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.RoomType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayRulesTests {

    /** Still the 20th in Montevideo, three hours behind. */
    private final StayRules rules = StayRulesFixture.at(InstantSource.fixed(Instant.parse("2026-11-21T01:00:00Z")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-21,",
        "2026-11-19, 2026-11-21, IN_THE_PAST",
        "2026-11-25, 2026-11-25, INVALID",
        "2026-11-25, 2026-11-24, INVALID",
        "2026-11-25, 2026-12-25,",
        "2026-11-25, 2026-12-26, INVALID",
        "2028-05-22, 2028-05-23,",
        "2028-05-23, 2028-05-25, BEYOND_HORIZON",
        "-999999999-01-01, +999999999-12-31, IN_THE_PAST"
    })
    void daysAreJudgedInTheHotelsZone(LocalDate from, LocalDate to, StayFault fault) {
        var stay = new Stay(from, to, List.of(new RoomParty(1, 0, List.of())));

        assertThat(rules.faultInDays(stay).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-21, 0, 30,",
        "2026-11-21, 2026-11-22, 2, 30, TOO_SOON",
        "2026-11-22, 2026-11-23, 2, 30,",
        "2026-12-19, 2026-12-20, 0, 30,",
        "2026-12-20, 2026-12-21, 0, 30, BEYOND_HORIZON",
        "2027-12-20, 2027-12-21, , ,",
        "2027-12-20, 2027-12-21, , 0,"
    })
    void theHousesOwnWindowHolds(
            LocalDate from,
            LocalDate to,
            @Nullable Integer earliest,
            @Nullable Integer latest,
            @Nullable StayFault fault) {
        var stay = new Stay(from, to, List.of(new RoomParty(1, 0, List.of())));

        assertThat(rules.faultAtHouse(stay, hotel(earliest, latest)).orElse(null))
                .isEqualTo(fault);
    }

    @Test
    void aPartyIsTooLargeWhenNoTypeHoldsIt() {
        List<RoomType> types = List.of(type(2, 2, 3), type(4, 0, 4));

        assertThat(rules.faultInParty(stay(2, 1), types)).isEmpty();
        assertThat(rules.faultInParty(stay(4, 0), types)).isEmpty();
        assertThat(rules.faultInParty(stay(2, 2), types)).contains(StayFault.PARTY_TOO_LARGE);
        assertThat(rules.faultInParty(stay(5, 0), types)).contains(StayFault.PARTY_TOO_LARGE);
    }

    private static Hotel hotel(@Nullable Integer earliest, @Nullable Integer latest) {
        return new Hotel(
                "Casa",
                null,
                null,
                null,
                null,
                null,
                "UTC",
                "USD",
                null,
                null,
                null,
                null,
                null,
                List.of("es"),
                earliest,
                latest);
    }

    private static Stay stay(int adults, int children) {
        LocalDate day = LocalDate.parse("2026-12-01");
        return new Stay(day, day.plusDays(1), List.of(new RoomParty(adults, children, List.of())));
    }

    private static RoomType type(int adults, int children, int guests) {
        return new RoomType("1", "Any", null, null, adults, children, guests, 1, null, List.of(), List.of());
    }
}
