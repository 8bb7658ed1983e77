package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.QloAppsProperties;
import io.conserje.pmsadapter.qloapps.QloAppsQuote;
import io.conserje.pmsadapter.qloapps.QloAppsShop;
import io.conserje.pmsadapter.qloapps.wire.stay.GuestRow;
import io.conserje.pmsadapter.qloapps.wire.stay.LineRow;
import io.conserje.pmsadapter.qloapps.wire.stay.SaleRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says QloApps' rows in the hotel's language. */
class StayFacts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final QloAppsHouse house;
    private final QloAppsShop shop;
    private final QloAppsProperties settings;

    StayFacts(QloAppsHouse house, QloAppsShop shop, QloAppsProperties settings) {
        this.house = house;
        this.shop = shop;
        this.settings = settings;
    }

    boolean isOurs(LineRow line) {
        return line.idHotel() == settings.hotelId();
    }

    /** A booking; {@code customer} is null when QloApps has forgotten who it was. */
    BookedStay stay(SaleRow sale, List<LineRow> lines, @Nullable GuestRow customer) {
        String currency = shop.currency(sale.idCurrency());
        var clock = new ShopClock(shop.zone());
        List<BookedStay.Room> rooms = lines.stream()
                .sorted(Comparator.comparingLong(LineRow::id))
                .map(line -> room(line, sale.isOver(), currency))
                .toList();
        boolean holds = rooms.stream().anyMatch(BookedStay.Room::active);
        List<BookedStay.Room> meant =
                rooms.stream().filter(room -> room.active() || !holds).toList();
        return new BookedStay(
                String.valueOf(sale.id()),
                sale.reference(),
                sale.source(),
                holds ? BookedStay.State.ACTIVE : BookedStay.State.CANCELLED,
                meant.stream()
                        .map(BookedStay.Room::checkIn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                meant.stream()
                        .map(BookedStay.Room::checkOut)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                rooms,
                QloAppsQuote.money(sale.totalPaidTaxIncl(), currency),
                QloAppsQuote.money(sale.totalPaidReal(), currency),
                customer == null ? null : guest(customer),
                clock.instant(sale.dateAdd()),
                clock.instant(sale.dateUpd()));
    }

    Money beforeTax(LineRow line, int currency) {
        return QloAppsQuote.money(line.totalPriceTaxExcl(), shop.currency(currency));
    }

    static LocalDate day(String reading) {
        return ShopClock.wall(reading).toLocalDate();
    }

    private static BookedStay.Room room(LineRow line, boolean isOver, String currency) {
        return new BookedStay.Room(
                String.valueOf(line.id()),
                String.valueOf(line.idProduct()),
                Objects.requireNonNullElse(line.roomTypeName(), ""),
                String.valueOf(line.idRoom()),
                Objects.requireNonNullElse(line.roomNum(), ""),
                day(line.dateFrom()),
                day(line.dateTo()),
                line.adults(),
                line.children(),
                ages(line.childAges()),
                !isOver && !line.isTakenAway(),
                presence(line.idStatus()),
                planned(line.plannedCheckOut()),
                QloAppsQuote.money(line.totalPriceTaxIncl(), currency),
                QloAppsQuote.money(line.totalPriceTaxExcl(), currency));
    }

    private BookedStay.Guest guest(GuestRow customer) {
        return new BookedStay.Guest(
                Objects.requireNonNullElse(customer.firstname(), ""),
                Objects.requireNonNullElse(customer.lastname(), ""),
                customer.email(),
                customer.phone() != null && isOfGuest(customer.phone()) ? customer.phone() : null);
    }

    /** Bookings without a phone have the hotel's, which says nothing of a guest and proves nothing. */
    boolean isOfGuest(String phone) {
        return !same(phone, settings.fallbackPhone())
                && !same(phone, house.hotel().phone());
    }

    private static boolean same(String phone, @Nullable String other) {
        return other != null && digits(other).equals(digits(phone));
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^0+", "");
    }

    private static BookedStay.Presence presence(int status) {
        return switch (status) {
            case 2 -> BookedStay.Presence.IN_HOUSE;
            case 3 -> BookedStay.Presence.LEFT;
            default -> BookedStay.Presence.EXPECTED;
        };
    }

    private static List<Integer> ages(@Nullable String json) {
        return json == null
                ? List.of()
                : NUMBER.matcher(json)
                        .results()
                        .map(age -> Integer.valueOf(age.group()))
                        .toList();
    }

    private static @Nullable LocalDateTime planned(@Nullable String reading) {
        return reading == null || reading.isBlank() || reading.startsWith("0000") ? null : ShopClock.wall(reading);
    }
}
