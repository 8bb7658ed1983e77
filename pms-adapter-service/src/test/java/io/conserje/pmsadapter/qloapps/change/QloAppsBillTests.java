package io.conserje.pmsadapter.qloapps.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.booking.StandingOrderRow;
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

    private static final long CART = 60;

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
        QloAppsBill bill = bill(rooms, 4, net, gross, service, tax, total, "1.00");

        assertThat(bill.without(bill.booked().rooms())).isEqualByComparingTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 639.85,  682.080100, 247.70, 16.35, 1892.260200, 1892.263800, 1.00",
        "2, 4, 921.92, 1046.379200,  80.76, 10.90, 2276.088400, 2276.123200, 1.00",
        "1, 1,  79.00,   89.665000,  29.18,  3.94,  122.785000,  122.785700, 1.00",
        "1, 5, 708.20,  736.528000,  71.80,  2.87,  811.198000,  811.176000, 1.00",
        "2, 5, 639.85,  682.080100, 247.70, 16.35, 1892.263800, 1892.263800, 9.00"
    })
    void aServiceThatIsSentAgainWithItsTaxCostsWholeCentsANight(
            int rooms,
            int nights,
            String net,
            String gross,
            String service,
            String tax,
            String total,
            String after,
            String sold) {
        assertThat(bill(rooms, nights, net, gross, service, tax, total, sold).total())
                .isEqualByComparingTo(after);
    }

    /** With fees, breakfast, flowers and hours, once added by changes, once, as nobody can tell by the total, booked like this. */
    @ParameterizedTest
    @CsvSource({
        "60, 66, 14394.450000, 0.00",
        "60, 60, 14394.450000, 0.00",
        "60, 66,  9372.310000, 0.00",
        "60, 60,  9372.310000, 0.01"
    })
    void whichWayABookingIsCountedShowItsCartAndWhatWasSold(long cart, long cartOfRoom, String sold, String left) {
        LocalDate day = LocalDate.parse("2027-09-30");
        List<HeldRoom> held = List.of(room(1, cartOfRoom, day, 4, "6133.48", "6378.819200"));
        List<BookedLines.Service> services = List.of(
                service(5, "1000", "40"),
                service(9, "1400", "56"),
                service(142, "72.14", "2.89"),
                service(144, "766.69", "30.67"));
        var order = order("9747.209200", cart, "9372.310000", sold);

        QloAppsBill bill = bill(order, held, services);

        assertThat(bill.without(held)).isEqualByComparingTo(left);
    }

    /** Two services, never changed: fees and breakfast of a night or some, unrounded in each room. */
    @ParameterizedTest
    @CsvSource({
        "3, 250.93, 260.967200,  40.89, 1.64,  62.88,  2.52, 1106.661600, -0.01",
        "2, 860.35, 894.764000,  21.84, 0.87, 302.88, 12.12, 2464.948000,  0.01",
        "2, 209.72, 218.108800,  81.59, 3.26,  31.99,  1.28,  672.467600,  0.01",
        "3, 777.99, 809.109600, 116.58, 4.66,  11.31,  0.45, 2826.348800, -0.01",
        "2,  77.50,  80.600000, 177.84, 7.11,  13.26,  0.53,  558.690000,  0.01"
    })
    void whatNoChangeHasTouchedIsTakenOffUnrounded(
            int rooms,
            String net,
            String gross,
            String fees,
            String taxOfFees,
            String breakfast,
            String taxOfBreakfast,
            String total,
            String left) {
        LocalDate day = LocalDate.parse("2027-03-01");
        List<HeldRoom> held = LongStream.rangeClosed(1, rooms)
                .mapToObj(id -> room(id, CART, day, 2, net, gross))
                .toList();

        QloAppsBill bill = bill(
                order(total, CART, "1.00", "1.00"),
                held,
                List.of(service(5, fees, taxOfFees), service(9, breakfast, taxOfBreakfast)));

        assertThat(bill.without(held)).isEqualByComparingTo(left);
    }

    /** 57.70 on 1442.31 is a rate of 4.00053 %, which QloApps keeps as 4.001 %. */
    @ParameterizedTest
    @CsvSource({
        "1442.31, 57.70, 1, 1500.02",
        "72.14, 2.89, 1, 75.03",
        "80.76, 10.90, 4, 91.68",
        "25.00, 0, 3, 25.00",
        "0, 0, 1, 0"
    })
    void aTaxIsKeptAsARateOfThreeDecimals(BigDecimal net, BigDecimal tax, long pieces, BigDecimal charged) {
        var standing = new QloAppsStanding(order("0", 1, "0", "0"), List.of(), "USD");

        assertThat(QloAppsBill.charged(net, tax, pieces, standing)).isEqualByComparingTo(charged);
    }

    private static QloAppsBill bill(
            int rooms, int nights, String net, String gross, String service, String tax, String total, String sold) {
        LocalDate day = LocalDate.parse("2027-03-01");
        List<HeldRoom> held = LongStream.rangeClosed(1, rooms)
                .mapToObj(id -> room(id, CART, day, nights, net, gross))
                .toList();
        return bill(order(total, CART, "1.00", sold), held, List.of(service(5, service, tax)));
    }

    private static QloAppsBill bill(StandingOrderRow order, List<HeldRoom> held, List<BookedLines.Service> sold) {
        Map<Long, List<BookedLines.Service>> services =
                held.stream().map(HeldRoom::id).collect(Collectors.toMap(Function.identity(), _ -> sold));
        var guest = new BookingBody.Customer("Ana", "Invented", "ana@example.com", "+59899000000");
        return new QloAppsBill(
                new QloAppsStanding(order, held, "USD"), new QloAppsBooked(guest, held, services, Set.of(5, 9)));
    }

    private static StandingOrderRow order(String total, long cart, String beforeTax, String sold) {
        return new StandingOrderRow(
                7,
                "REF",
                1,
                2,
                cart,
                new BigDecimal(beforeTax),
                new BigDecimal(sold),
                new BigDecimal(total),
                BigDecimal.ZERO);
    }

    private static BookedLines.Service service(int id, String net, String tax) {
        var price = new BigDecimal(net);
        boolean nightly = id < 10;
        return new BookedLines.Service(id, "Extra", 1, price, price, new BigDecimal(tax), nightly ? 1 : 0);
    }

    private static HeldRoom room(long id, long cart, LocalDate day, int nights, String net, String gross) {
        return new HeldRoom(
                JsonMapper.shared().readTree("""
                        {"id":%d,"id_order":7,"id_cart":%d,"id_product":2,"id_room":%d,"date_from":"%s 00:00:00","date_to":"%s 00:00:00",
                        "total_price_tax_excl":"%s","total_price_tax_incl":"%s"}""".formatted(id, cart, id, day, day.plusDays(nights), net, gross)));
    }
}
