package io.conserje.pmsadapter.qloapps;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.booking.BookingRequestFixture;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn.Mishap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class QloAppsReservationsTests {

    private static final String TOKEN = "conserje/0197";

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final QloAppsFixture fixture = new QloAppsFixture(qloApps.url());
    private final Reservations reservations = fixture.reservations();

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void theBookingSaysAllThatQloAppsDropsOtherwise() {
        send(aBooking().party(1, 2, 4).phone(null).name("Ana 2", "O'Invented-Díaz"));

        JsonNode booking = qloApps.lastBooking();
        assertThat(booking.path("source").asString()).isEqualTo(TOKEN);
        assertThat(booking.path("id_language").asInt()).isEqualTo(2);
        assertThat(booking.path("remark").asString()).contains("entered as 8");
        JsonNode associations = booking.path("associations");
        assertThat(associations.path("customer_detail").toString())
                .isEqualTo(
                        "{\"firstname\":\"Ana\",\"lastname\":\"O'Invented-Díaz\",\"email\":\"ana@example.com\",\"phone\":\"+598 2 555 0100\"}");
        JsonNode room = associations.path("room_types").path(0).path("rooms").path(0);
        assertThat(room.path("id_room").asInt()).isIn(101, 102, 103);
        assertThat(room.path("adults").asInt()).isEqualTo(1);
        assertThat(room.path("child").asInt()).isEqualTo(2);
        assertThat(room.path("child_ages").toString()).isEqualTo("[4,8]");
        assertThat(room.path("total_tax").decimalValue()).isEqualByComparingTo("18");
        assertThat(room.path("services").toString()).isEqualTo("[{\"id_service\":7,\"quantity\":1}]");
    }

    @Test
    void anotherGuestOfTheSameAddressLeavesTheRecordAsItIsAndIsNoted() {
        qloApps.knows(9, "Rosa", "Invented", "ana@example.com", "+598 91 000 000");
        qloApps.knows(12, "Berta", "Later", "ana@example.com", "+598 92 000 000");

        send(aBooking().name("Ana", "Díaz"));

        JsonNode booking = qloApps.lastBooking();
        assertThat(booking.path("associations").path("customer_detail").toString())
                .isEqualTo(
                        "{\"firstname\":\"Rosa\",\"lastname\":\"Invented\",\"email\":\"ana@example.com\",\"phone\":\"+598 91 000 000\"}");
        assertThat(booking.path("remark").asString()).contains("Ana Díaz");
    }

    @Test
    void theSameGuestKeepsTheSpellingOfTheRecordAndMayHaveAnotherPhone() {
        qloApps.knows(9, "Ana", "DIAZ", "ana@example.com", "+598 91 000 000");

        send(aBooking().name("ana", "Díaz").phone("+59893111222"));

        JsonNode booking = qloApps.lastBooking();
        assertThat(booking.path("associations").path("customer_detail").toString())
                .isEqualTo(
                        "{\"firstname\":\"Ana\",\"lastname\":\"DIAZ\",\"email\":\"ana@example.com\",\"phone\":\"+59893111222\"}");
        assertThat(booking.path("remark").asString()).doesNotContain("This booking is for");
    }

    @Test
    void severalRoomsAreBookedTogetherAtTheQuotedPrice() {
        send(aBooking().rooms(2).nights(3).quoted("660.00"));

        assertThat(reservations.look(TOKEN, "USD")).singleElement().satisfies(found -> {
            assertThat(found.rooms()).isEqualTo(2);
            assertThat(found.holds()).isTrue();
            assertThat(found.total().amount()).isEqualByComparingTo("660");
        });
    }

    @Test
    void aServicesPriceForATypeCountsBeforeItsOwn() {
        send(aBooking().roomType("12").party(4, 1, 3).quoted("550.00"));

        assertThat(reservations.look(TOKEN, "USD"))
                .singleElement()
                .satisfies(found -> assertThat(found.total().amount()).isEqualByComparingTo("550"));
    }

    @Test
    void aDraftKnowsWhatTheHouseChargesApart() {
        Draft draft = reservations.draft(aBooking().rooms(2).build());

        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.fees())
                                .containsExactly(new Fee("8", "City fee", new Money(new BigDecimal("80.00"), "USD"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"FATAL_ERROR", "EMPTY_500", "HTML"})
    void anAnswerThatMeansNothingIsInDoubtAndNothingIsFound(Mishap mishap) {
        qloApps.next(mishap);

        assertThat(send(aBooking())).isInstanceOf(Sent.InDoubt.class);
        assertThat(reservations.look(TOKEN, "USD")).isEmpty();
        assertThat(fixture.count("book", "in_doubt")).isEqualTo(1);
    }

    @Test
    void whatWasBookedBehindAnAnswerThatMeansNothingIsFound() {
        qloApps.next(Mishap.BOOKED_BUT_500);

        assertThat(send(aBooking())).isInstanceOf(Sent.InDoubt.class);
        assertThat(reservations.look(TOKEN, "USD")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SILENT, 0", "BOOKED_AND_SILENT, 1"})
    void noAnswerIsToldApartFromOneThatMeansNothing(Mishap mishap, int booked) {
        Reservations hasty = QloAppsFixture.hasty(qloApps.url()).reservations();
        qloApps.next(mishap);

        assertThat(send(hasty, aBooking())).isInstanceOf(Sent.Unanswered.class);
        assertThat(reservations.look(TOKEN, "USD")).hasSize(booked);
    }

    @Test
    void aNoIsANo() {
        qloApps.next(Mishap.DECLINED);

        assertThat(send(aBooking())).isEqualTo(new Sent.Declined(Reason.REJECTED));
    }

    @Test
    void aRoomThatWentBetweenDraftAndBookingIsDeclinedAsSoldOut() {
        var request = aBooking().roomType("12").quoted("550.00").build();
        Draft draft = reservations.draft(request);
        qloApps.bookElsewhere("front desk", 201, request.checkIn(), request.checkOut(), "550.000000");

        assertThat(((Draft.Bookable) draft).send(TOKEN)).isEqualTo(new Sent.Declined(Reason.SOLD_OUT));
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKEN_AWAY", "BEATEN_BY_FRONT_DESK"})
    void aLoserOfARaceDoesNotHoldThoughItWasToldOk(Mishap mishap) {
        qloApps.next(mishap);

        assertThat(send(aBooking())).isInstanceOf(Sent.Accepted.class);
        assertThat(reservations.look(TOKEN, "USD"))
                .singleElement()
                .satisfies(found -> assertThat(found.holds()).isFalse());
    }

    @Test
    void aNeighbourOnOtherDaysIsNoRival() {
        LocalDate day = LocalDate.parse("2026-12-10");
        for (int room : new int[] {101, 102, 103}) {
            qloApps.bookElsewhere("before", room, day.minusDays(2), day, "1");
            qloApps.bookElsewhere("after", room, day.plusDays(2), day.plusDays(3), "1");
        }

        send(aBooking());

        assertThat(reservations.look(TOKEN, "USD"))
                .singleElement()
                .satisfies(found -> assertThat(found.holds()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"not-an-address", "ana@nowhere", "'ana@exa mple.com'", "''"})
    void anAddressThatIsNoneIsRefusedBeforeItIsSent(String email) {
        assertThat(reservations.draft(aBooking().email(email).build()))
                .isEqualTo(new Draft.Impossible(Reason.INVALID_GUEST));
    }

    @Test
    void aTypeThatCannotBeIsRefused() {
        assertThat(reservations.draft(aBooking().roomType("98").build()))
                .isEqualTo(new Draft.Impossible(Reason.REJECTED));
        assertThat(reservations.draft(aBooking().roomType("<x>").build()))
                .isEqualTo(new Draft.Impossible(Reason.REJECTED));
    }

    @Test
    void cancellingWhatIsNotThereFails() {
        assertThatThrownBy(() -> reservations.cancel("4711")).isInstanceOf(HotelSystemUnavailable.class);
    }

    @Test
    void aClosedDoorMeansThatNothingWasSent() {
        Draft draft = reservations.draft(aBooking().build());
        qloApps.close();

        assertThat(((Draft.Bookable) draft).send(TOKEN)).isInstanceOf(Sent.NotSent.class);
    }

    private Sent send(BookingRequestFixture request) {
        return send(reservations, request);
    }

    private static Sent send(Reservations reservations, BookingRequestFixture request) {
        return reservations.draft(request.build()) instanceof Draft.Bookable bookable
                ? bookable.send(TOKEN)
                : new Sent.NotSent();
    }
}
