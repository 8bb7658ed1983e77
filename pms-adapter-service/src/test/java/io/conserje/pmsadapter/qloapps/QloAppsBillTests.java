package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.wire.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.StandingOrderRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Bookings of equal rooms with service 5, as a real QloApps 1.7.0 charged them before and after a change. */
class QloAppsBillTests {

    @ParameterizedTest
    @CsvSource({
        "3, 1070.00, 1112.800000, 170.60, 6.82, 3870.670000, 0.01",
        "2,  489.95,  556.093250,  19.45, 2.63, 1156.336500, 0.00",
        "1,  109.23,  132.168300,   8.50, 1.79,  142.458300, 0.01",
        "2,  725.60,  773.489600,  33.45, 2.21, 1618.299200, 0.00",
        "3,  802.50,  834.600000, 127.95, 5.12, 2903.020000, 0.01"
    })
    void roomsAreTakenOffOneAfterTheOtherInWholeCents(
            int rooms, String net, String gross, String service, String tax, String total, String left) {
        QloAppsBill bill = bill(rooms, 4, net, gross, service, tax, total);

        assertThat(bill.without(bill.booked().rooms())).isEqualByComparingTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 639.85,  682.080100, 247.70, 16.35, 1892.260200, 1892.263800",
        "2, 4, 921.92, 1046.379200,  80.76, 10.90, 2276.088400, 2276.123200",
        "1, 1,  79.00,   89.665000,  29.18,  3.94,  122.785000,  122.785700",
        "1, 5, 708.20,  736.528000,  71.80,  2.87,  811.198000,  811.176000",
        "2, 5, 639.85,  682.080100, 247.70, 16.35, 1892.263800, 1892.263800"
    })
    void aServiceThatIsSentAgainWithItsTaxCostsWholeCentsANight(
            int rooms, int nights, String net, String gross, String service, String tax, String total, String after) {
        assertThat(bill(rooms, nights, net, gross, service, tax, total).total()).isEqualByComparingTo(after);
    }

    private static QloAppsBill bill(
            int rooms, int nights, String net, String gross, String service, String tax, String total) {
        LocalDate day = LocalDate.parse("2027-03-01");
        List<HeldRoom> held = LongStream.rangeClosed(1, rooms)
                .mapToObj(id -> room(id, day, nights, net, gross))
                .toList();
        var price = new BigDecimal(service);
        var sold = new BookedLines.Service(5, "Fees", 1, price, price, new BigDecimal(tax), 1);
        Map<Long, List<BookedLines.Service>> services =
                held.stream().map(HeldRoom::id).collect(Collectors.toMap(Function.identity(), _ -> List.of(sold)));
        var order = new StandingOrderRow(7, "REF", 1, 2, new BigDecimal(total), BigDecimal.ZERO);
        var guest = new BookingBody.Customer("Ana", "Invented", "ana@example.com", "+59899000000");
        return QloAppsBill.of(
                new QloAppsStanding(order, held, "USD"), new QloAppsBooked(guest, held, services, Set.of(5)));
    }

    private static HeldRoom room(long id, LocalDate day, int nights, String net, String gross) {
        return new HeldRoom(JsonMapper.shared().readTree("""
                        {"id":%d,"id_order":7,"id_product":2,"id_room":%d,"date_from":"%s 00:00:00","date_to":"%s 00:00:00",
                        "total_price_tax_excl":"%s","total_price_tax_incl":"%s"}""".formatted(id, id, day, day.plusDays(nights), net, gross)));
    }
}
