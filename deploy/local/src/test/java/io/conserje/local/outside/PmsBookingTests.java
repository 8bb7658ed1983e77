package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PmsBookingTests {
    private static final String ITEM = """
            {"id":7,"reference":"ABCDEFGHI","checkIn":"2026-12-10","checkOut":"2026-12-12","roomType":{"id":2,"name":"D"},
             "customer":{"name":"A B","email":"a@example.com"},"total":{"amount":"5460.00","currency":"USD"},"cancelled":%s}""";

    @Test
    void anItemIsReadWhole() {
        PmsBooking booking = booking(false);

        assertThat(booking.reference()).isEqualTo("ABCDEFGHI");
        assertThat(booking.roomTypeId()).isEqualTo("2");
        assertThat(booking.total()).isEqualByComparingTo("5460");
        assertThat(booking.email()).isEqualTo("a@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, 2026-12-10, false",
        "2026-12-09, 2026-12-11, true",
        "2026-12-11, 2026-12-13, true",
        "2026-12-12, 2026-12-14, false"
    })
    void theDayOfDepartureIsFreeForTheNext(LocalDate from, LocalDate to, boolean overlaps) {
        assertThat(booking(false).overlaps(from, to)).isEqualTo(overlaps);
        assertThat(booking(true).overlaps(from, to)).isFalse();
    }

    private static PmsBooking booking(boolean cancelled) {
        return PmsBooking.of(JsonMapper.shared().readTree(ITEM.formatted(cancelled)));
    }
}
