package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.Presence;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QloAppsStaysTests {

    private final ScriptedQloApps qloApps = new ScriptedQloApps();
    private final StaysFixture fixture = new StaysFixture(qloApps);
    private final StayRegister stays = fixture.register();

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void aBookingIsToldInTheHotelsLanguage() {
        qloApps.json("orders", orders(order(41, 1)))
                .json("room_bookings", lines(line(7, 41, 1, "0", "[7,9]"), line(8, 41, 1, "0", "")))
                .json("customers", customer("+598 99 000 111"));

        BookedStay stay = stays.byReference(" abcdefghi ").getFirst();

        assertThat(stay.state()).isEqualTo(State.ACTIVE);
        assertThat(stay.reference()).isEqualTo("ABCDEFGHI");
        assertThat(stay.pmsToken()).isEqualTo("conserje/0197");
        assertThat(stay.total().amount()).hasToString("312.00");
        assertThat(stay.paid().amount()).hasToString("0.00");
        assertThat(stay.total().currency()).isEqualTo("EUR");
        assertThat(stay.createdAt()).isEqualTo(Instant.parse("2026-11-25T21:18:28Z"));
        assertThat(stay.guest())
                .isEqualTo(new BookedStay.Guest("Ana", "Invented", "ana@example.com", "+598 99 000 111"));
        assertThat(stay.rooms()).hasSize(2);
        BookedStay.Room room = stay.rooms().getFirst();
        assertThat(room.number()).isEqualTo("D-7");
        assertThat(room.checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(room.childAges()).containsExactly(7, 9);
        assertThat(room.presence()).isEqualTo(Presence.IN_HOUSE);
        assertThat(room.plannedCheckOut()).isEqualTo("2026-12-12T11:00");
        assertThat(room.totalBeforeTax().amount()).hasToString("150.00");
        assertThat(stay.rooms().getLast().childAges()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, ACTIVE",
        "2, 0, ACTIVE",
        "8, 0, ACTIVE",
        "4, 0, CANCELLED",
        "5, 0, CANCELLED",
        "6, 0, CANCELLED",
        "1, 1, CANCELLED",
        "2, 1, CANCELLED"
    })
    void aBookingHoldsWhenItsStateAndTheFlagsOfARoomSaySo(int state, String flag, State expected) {
        qloApps.json("orders", orders(order(41, state)))
                .json("room_bookings", lines(line(7, 41, 1, flag, "")))
                .json("customers", customer(""));

        assertThat(stays.byReference("ABCDEFGHI").getFirst().state()).isEqualTo(expected);
    }

    @Test
    void aBookingOfAnotherHotelOfTheShopIsNotOurs() {
        qloApps.json("orders", orders(order(41, 1))).json("room_bookings", lines(line(7, 41, 2, "0", "")));

        assertThat(stays.byReference("ABCDEFGHI")).isEmpty();
    }

    @Test
    void thePasswordsOfCustomersAreNeverAskedFor() {
        qloApps.json("orders", orders(order(41, 1)))
                .json("room_bookings", lines(line(7, 41, 1, "0", "")))
                .json("customers", customer("1"));

        stays.byReference("ABCDEFGHI");
        stays.ofGuest(new GuestContact("ana@example.com", "+59899000111"));

        assertThat(qloApps.asked())
                .filteredOn(call -> call.contains("customers") || call.contains("orders"))
                .isNotEmpty()
                .noneMatch(call -> call.contains("display=full"));
    }

    @Test
    void theHotelsOwnPhoneIsNobodys() {
        qloApps.json("orders", orders(order(41, 1)))
                .json("room_bookings", lines(line(7, 41, 1, "0", "")))
                .json("customers", customer("+59825550100"));

        assertThat(stays.byReference("ABCDEFGHI").getFirst().guest().phone()).isNull();
        assertThat(stays.ofGuest(new GuestContact(null, "+59825550100"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "ABC|DEF", "[1]", "%", "ABCDEFGHI]&filter[id]=[1", "ABC,DEF"})
    void whatCouldBeAFilterIsNoReference(String reference) {
        assertThat(stays.byReference(reference)).isEmpty();
        assertThat(qloApps.asked()).isEmpty();
    }

    @Test
    void whatAFilterFoundTooMuchIsLeftOut() {
        qloApps.json("orders", orders(order(41, 1))).json("room_bookings", lines(line(7, 41, 1, "0", "")));

        assertThat(stays.byReference("ABCDEFGHX")).isEmpty();
        assertThat(stays.byToken("conserje/0198")).isEmpty();
        assertThat(stays.byToken("conserje/0197")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "+59899000111, +598 99 000 111, true",
        "+59899000111, 00598 99000111, true",
        "+59899000111, 099 000 111, false",
        "+59899000111, +598 99 000 112, false",
        "+5989, +5989, false"
    })
    void aGuestIsFoundByTheWholeInternationalNumber(String phone, String known, boolean found) {
        qloApps.json("orders", orders(order(41, 1)))
                .json("room_bookings", lines(line(7, 41, 1, "0", "")))
                .json("customers", customer(known));

        assertThat(stays.ofGuest(new GuestContact(null, phone))).hasSize(found ? 1 : 0);
    }

    @Test
    void anySignMayStandBetweenTheDigitsOfANumber() {
        stays.ofGuest(new GuestContact(null, "+34600111222"));

        assertThat(qloApps.asked()).anyMatch(call -> call.contains("filter[phone]=%[3%4%6%0%0%1%1%1%2%2%2]%"));
    }

    @Test
    void theDayOfAHouseLeavesCancelledOut() {
        qloApps.json("orders", orders(order(41, 1), order(42, 4)))
                .json("room_bookings", lines(line(7, 41, 1, "0", ""), line(8, 42, 1, "0", "")))
                .json("customers", customer(""));

        assertThat(stays.on(LocalDate.parse("2026-12-11")))
                .extracting(BookedStay::orderId)
                .containsExactly("41");
        assertThat(qloApps.asked())
                .anyMatch(call -> call.contains("filter[date_from]=<[2026-12-12 00:00:00]")
                        && call.contains("filter[date_to]=>[2026-12-10 23:59:59]")
                        && call.contains("date=1"));
    }

    @Test
    void nightsAreSoldByBookingsThatHold() {
        qloApps.json("orders", orders(order(41, 1), order(42, 4)))
                .json("room_bookings", lines(line(7, 41, 1, "0", ""), line(8, 42, 1, "0", ""), line(9, 43, 2, "0", "")))
                .json("hotel_rooms", """
                        {"rooms":[{"id":1,"id_hotel":1,"id_product":2,"id_status":1},{"id":2,"id_hotel":1,"id_product":2,"id_status":2}]}""");

        assertThat(fixture.nights().sold(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")))
                .singleElement()
                .satisfies(room -> assertThat(room.beforeTax().amount()).hasToString("150.00"));
        assertThat(fixture.nights().rooms()).isEqualTo(1);
    }

    @Test
    void aMissingPermissionIsNamed() {
        qloApps.answer(
                "orders",
                new ScriptedQloApps.Answer(
                        401,
                        "application/json",
                        "{\"errors\":[{\"code\":26,\"message\":\"Resource of type \\\"orders\\\" is not allowed with this authentication key\"}]}",
                        Map.of()));

        assertThatThrownBy(() -> stays.byReference("ABCDEFGHI"))
                .isInstanceOfSatisfying(
                        HotelSystemUnavailable.class,
                        e -> assertThat(e.getBody().getDetail()).contains("orders"));
    }

    private static String orders(String... rows) {
        return "{\"orders\":[" + String.join(",", rows) + "]}";
    }

    private static String order(int id, int state) {
        return """
                {"id":%d,"id_currency":"2","id_customer":5,"current_state":"%d","date_add":"2026-11-25 18:18:28","date_upd":"2026-11-25 18:18:29",
                "total_paid_tax_incl":"312.000000","total_paid_real":"0.000000","source":"conserje\\/0197","reference":"ABCDEFGHI"}""".formatted(id, state);
    }

    private static String lines(String... rows) {
        return "{\"bookings\":[" + String.join(",", rows) + "]}";
    }

    private static String line(int id, int order, int hotel, String flag, String ages) {
        return """
                {"id":%1$d,"id_product":2,"id_hotel":%3$d,"id_order":"%2$d","id_room":10,"id_status":2,"room_num":"D-%1$d","room_type_name":"Double",
                "date_from":"2026-12-10 00:00:00","date_to":"2026-12-12 00:00:00","adults":2,"children":"2","child_ages":"%5$s",
                "is_cancelled":%4$s,"is_refunded":%4$s,"is_back_order":0,"planned_check_out":"2026-12-12 11:00:00",
                "total_price_tax_excl":"150.000000","total_price_tax_incl":"156.000000"}""".formatted(id, order, hotel, flag, ages);
    }

    private static String customer(String phone) {
        return """
                {"customers":[{"id":5,"firstname":"Ana","lastname":"Invented","email":"ana@example.com","phone":"%s"}]}""".formatted(phone);
    }
}
