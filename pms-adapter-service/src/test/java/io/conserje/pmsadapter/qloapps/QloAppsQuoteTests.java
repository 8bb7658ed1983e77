package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QloAppsQuoteTests {

    /** The numbers of a run against a QloApps 1.7.0: quoted 5460, booked 5460. */
    @Test
    void theTaxOfTheRoomIsThatOfTheQuoteWithoutItsServices() {
        QloAppsQuote quote =
                quote("5250", "5460", 3, 1, new ServiceRow(5, "Linen", null, new BigDecimal("250"), 1, 1, 2));

        assertThat(quote.total().amount()).hasToString("5460.00");
        assertThat(quote.totalBeforeTax().amount()).hasToString("5250.00");
        assertThat(quote.taxOfRoom()).isEqualByComparingTo("180");
        assertThat(quote.services()).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({
        // before tax, with tax, nights, rooms, service a booking or a night, tax of one room
        "1000, 1040, 1, 1, 1, 30",
        "2000, 2080, 1, 2, 1, 30",
        "3500, 3640, 2, 1, 2, 120",
        "999.99, 1099.989, 3, 1, 1, 74.999",
        "0, 0, 1, 1, 1, 0"
    })
    void taxIsSharedBetweenRoomsAndServices(String before, String with, int nights, int rooms, int method, String tax) {
        var service = new ServiceRow(5, "Linen", null, new BigDecimal("250"), 1, 1, method);

        assertThat(quote(before, with, nights, rooms, service).taxOfRoom()).isEqualByComparingTo(tax);
    }

    /** Measured on a QloApps 1.7.0: price and service a night and room before tax, rate, what hotel_ari showed, what was charged. */
    @ParameterizedTest
    @CsvSource({
        "1500 and once 1833.33, 250, 4, 3, 2, 11166.66, 11613.32, 11613.33",
        "99.99, 10, 21, 3, 2, 659.94, 798.52, 798.53",
        "99.99, 10, 21, 7, 3, 2309.79, 2794.86, 2794.85",
        "81.967213, 8.196721, 22, 1, 1, 90.17, 110, 110.00",
        "81.967213, 8.196721, 22, 7, 3, 1893.44, 2310, 2310.00",
        "15.99, 2.35, 10.25, 3, 2, 110.04, 121.32, 121.32",
        "1582.555555, 12.333333, 7.5, 3, 2, 9569.34, 10287.02, 10287.04",
        "1582.555555, 12.333333, 7.5, 7, 3, 33492.659999999996, 36004.62, 36004.62",
        "45.371901, 4.132231, 21, 7, 3, 1039.59, 1257.9, 1257.89",
        "33.333333, 1.5, 5.5, 7, 3, 731.5, 771.75, 771.72",
        "230.77, 18, 13, 7, 3, 5224.17, 5903.3099999999995, 5903.31"
    })
    void aQuoteIsWhatQloAppsChargesAndNotWhatItShows(
            String price,
            BigDecimal service,
            String rate,
            int nights,
            int rooms,
            String shownBefore,
            String shown,
            String charged) {
        QloAppsQuote quote =
                quote(shownBefore, shown, nights, rooms, new ServiceRow(5, "Linen", null, service, 1, 1, 2));

        assertThat(quote.total().amount()).as("%s with %s %%", price, rate).hasToString(charged);
    }

    @Test
    void amountsHaveTheCentsOfTheirCurrency() {
        assertThat(QloAppsQuote.money(new BigDecimal("10.005000"), "USD").amount())
                .hasToString("10.01");
        assertThat(QloAppsQuote.money(new BigDecimal("1000.000000"), "JPY").amount())
                .hasToString("1000");
    }

    private static QloAppsQuote quote(String before, String with, int nights, int rooms, ServiceRow service) {
        LocalDate day = LocalDate.parse("2026-12-18");
        var stay = new Stay(day, day.plusDays(nights), Collections.nCopies(rooms, new RoomParty(2, 0, List.of())));
        var type = new RoomTypeRow(
                2,
                1,
                "Double",
                null,
                null,
                null,
                null,
                new RoomTypeRow.Associations(
                        null, List.of(new RoomTypeRow.Service(5, null), new RoomTypeRow.Service(6, null))));
        return QloAppsQuote.of(
                new AriAnswer.Type(2, new BigDecimal(before), new BigDecimal(with), null),
                "USD",
                stay,
                type,
                Map.of(service.id(), service));
    }
}
