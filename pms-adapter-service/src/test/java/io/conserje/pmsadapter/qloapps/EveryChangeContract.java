package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingDesk;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.StandingRoom;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of change through quote, agreement, sending and verification, on a QloApps with the installer's demo hotel, whether it shows
 * prices with tax or before. It books and cancels in 2027, and wants room types 2 and 4 empty there.
 */
abstract class EveryChangeContract extends ChangesOfADemoBooking {

    private static final int ROOMS = 5;

    /** See {@link ChangesOfADemoBooking}. */
    EveryChangeContract(String url, String key, String keyOfBackOffice) {
        super(url, key, keyOfBackOffice);
    }

    @Test
    void daysAreMovedWithTheirExtrasToTheCent() {
        make(breakfast(1));

        StandingStay moved = make(dates(20, 23));

        assertThat(moved.checkIn()).isEqualTo(DAY.plusDays(20));
        assertThat(moved.total().amount()).isEqualByComparingTo("6552.00");
    }

    /** So much a night more before tax, extras of the catalogue and by name, half a night for the hours: cents wherever there can be any. */
    @ParameterizedTest
    @CsvSource({"33.37, 0.41", "0.07, 199.99", "611.89, 1033.33", "1.01, 77.77", "487.65, 12.34"})
    void oddPricesAreQuotedAndChargedToTheCentChangeAfterChange(BigDecimal delux, BigDecimal luxury) {
        backOffice.season("2", DAY, DAY.plusDays(40), delux);
        backOffice.season("4", DAY, DAY.plusDays(40), luxury);

        make(dates(10, 13));
        make(breakfast(1));
        make(new StayChange.Services(List.of(new StayChange.Extra(null, "Flowers", dollars("25.01"), 3))));
        make(dates(20, 24));
        make(new StayChange.LateCheckOut(LocalTime.of(14, 0)));
        make(new StayChange.Guests(List.of(new RoomParty(1, 1, List.of(4)))));
        make(new StayChange.RoomType("4"));
        make(new StayChange.EarlyCheckIn(LocalTime.of(9, 0)));
    }

    /** A Delux and an Executive room, as only a front desk books them together. */
    @Test
    void roomsOfTwoTypesMoveTogetherAndEachStaysWhatItIs() {
        backOffice.addRoom(stay, 3, 11, 2000);
        assertThat(stays.look(stay).orElseThrow().total().amount()).isEqualByComparingTo("8320.00");
        backOffice.season("2", DAY, DAY.plusDays(40), new BigDecimal("33.37"));
        backOffice.season("3", DAY, DAY.plusDays(40), new BigDecimal("0.41"));

        StandingStay moved = make(dates(10, 13));

        assertThat(moved.rooms()).extracting(StandingRoom::roomTypeId).containsExactlyInAnyOrder("2", "3");
        assertThat(moved.rooms()).extracting(StandingRoom::checkOut).containsOnly(DAY.plusDays(13));
        assertThat(make(dates(9, 13)).rooms()).hasSize(2);
        assertThat(make(new StayChange.RoomType("3")).rooms())
                .extracting(StandingRoom::roomTypeId)
                .containsExactly("3", "3");
    }

    @Test
    void oneMoreNightIsAddedAsASegmentWhenTheTypeIsFull() {
        IntStream.range(1, ROOMS).forEach(_ -> book());

        ChangeQuote quote = desk.quote(stay, dates(0, 3));
        StandingStay longer = make(dates(0, 3));

        assertThat(quote.notices()).containsExactly(ChangeNotice.ADDED_SEGMENT);
        assertThat(longer.rooms()).hasSize(2);
        assertThat(longer.total().amount()).isEqualByComparingTo("5460.00");
    }

    @Test
    void aNightLessIsFreeAgainThoughTheTotalStaysWhenTheTypeIsFull() {
        IntStream.range(1, ROOMS).forEach(_ -> book());

        assertThat(desk.quote(stay, dates(0, 1)).notices()).containsExactly(ChangeNotice.TOTAL_STAYS);
        StandingStay shorter = make(dates(0, 1));

        assertThat(shorter.checkOut()).isEqualTo(DAY.plusDays(1));
        assertThat(shorter.total().amount()).isEqualByComparingTo("3640.00");
        // Where services are not told, the price has to show them, and this one no longer does.
        assertThat(desk.quote(stay, dates(0, 2)).reason()).isEqualTo(tellsServices() ? null : Reason.BY_STAFF_ONLY);
    }

    @Test
    void anotherTypeCostsItsOwnPrice() {
        StandingStay suite = make(new StayChange.RoomType("4"));

        assertThat(suite.rooms().getFirst().roomTypeId()).isEqualTo("4");
        assertThat(suite.total().amount()).isGreaterThan(new BigDecimal("3640.00"));
    }

    @Test
    void peopleAreEnteredAndMoreThanFitAreNot() {
        StandingStay family = make(new StayChange.Guests(List.of(new RoomParty(1, 2, List.of(7, 9)))));

        assertThat(family.rooms().getFirst().children()).isEqualTo(2);
        assertThat(desk.quote(stay, new StayChange.Guests(List.of(new RoomParty(9, 0, List.of()))))
                        .reason())
                .isEqualTo(Reason.CAPACITY);
    }

    @Test
    void extrasOfTheCatalogueAndByNameCostWhatWasSaid() {
        make(breakfast(2));
        StandingStay all = make(new StayChange.Services(
                List.of(new StayChange.Extra(null, "Flowers", new Money(new BigDecimal("25.01"), "USD"), 3))));

        // 3640 + 2 breakfasts of 350 a night for 2 nights with 4 % + 3 x 25.01
        assertThat(all.total().amount()).isEqualByComparingTo("5171.03");
    }

    @Test
    void lateCheckOutAndEarlyCheckInAreWrittenWithTimeAndPrice() {
        StandingStay late = make(new StayChange.LateCheckOut(LocalTime.of(14, 0)));
        StandingStay both = make(new StayChange.EarlyCheckIn(LocalTime.of(9, 0)));
        StandingStay later = make(new StayChange.LateCheckOut(LocalTime.of(15, 0)));

        assertThat(late.rooms().getFirst().until()).isEqualTo(LocalTime.of(14, 0));
        assertThat(late.total().amount()).isEqualByComparingTo("4420.00");
        assertThat(both.rooms().getFirst().from()).isEqualTo(LocalTime.of(9, 0));
        assertThat(both.total().amount()).isEqualByComparingTo("5200.00");
        assertThat(later.total().amount()).isEqualByComparingTo("5200.00");
    }

    @Test
    void aPaymentIsAddedToWhatWasReceived() {
        make(new StayChange.Payment(new Money(new BigDecimal("1000.00"), "USD"), "transfer"));
        StandingStay paid = make(new StayChange.Payment(new Money(new BigDecimal("500.00"), "USD"), "transfer"));

        assertThat(paid.paid().amount()).isEqualByComparingTo("1500.00");
        assertThat(paid.total().amount()).isEqualByComparingTo("3640.00");
    }

    @Test
    void aCancelledBookingIsOverAndMayBeCancelledAgain() {
        StandingStay cancelled = make(new StayChange.Cancellation());

        assertThat(cancelled.over()).isTrue();
        assertThat(make(new StayChange.Cancellation()).over()).isTrue();
        assertThat(desk.quote(stay, dates(0, 3)).reason()).isEqualTo(Reason.OVER);
    }

    @Test
    void aChangeCanBePutBack() {
        ChangeableStays.OpenStay open = stays.open(stay).orElseThrow();
        var proposal = (Proposal.Ready) open.propose(new Wish.Dates(DAY.plusDays(20), DAY.plusDays(23)));
        proposal.send();

        assertThat(stays.restore(stay, proposal.memento())).isTrue();

        StandingStay back = stays.look(stay).orElseThrow();
        assertThat(back.checkIn()).isEqualTo(DAY);
        assertThat(back.total()).isEqualTo(open.standing().total());
    }

    @Test
    void fiftyGuestsOfTwoInstancesForTheLastRoomAreOneConfirmation() {
        IntStream.range(2, ROOMS).forEach(_ -> book());
        BookingDesk second = bookings.another(fixture.reservations());
        List<BookingOutcome> outcomes = new CopyOnWriteArrayList<>();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(guest ->
                            executor.execute(() -> outcomes.add((guest % 2 == 0 ? bookings : second).book(request()))));
        }

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.CONFIRMED)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.reason() == BookingOutcome.Reason.SOLD_OUT)
                .hasSize(49);
    }

    private boolean tellsServices() {
        return fixture.client(QloAppsApi.class, Duration.ofSeconds(10))
                        .booking(Long.parseLong(stay))
                        .getStatusCode()
                        .value()
                == 200;
    }
}
