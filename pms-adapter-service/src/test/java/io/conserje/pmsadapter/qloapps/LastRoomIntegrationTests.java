package io.conserje.pmsadapter.qloapps;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingDesk;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn.Mishap;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LastRoomIntegrationTests {

    /** Longer than any write takes on a busy machine: these tests are about who gets the room, not about who waits. */
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final BookingDesk desk = new BookingDesk(reservations());

    @AfterEach
    void close() {
        desk.close();
        qloApps.close();
    }

    @Test
    void fiftyGuestsForTheLastRoomAreOneConfirmationAndFortyNineRefusals() {
        List<BookingOutcome> outcomes = atOnce(50, desk);

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.CONFIRMED)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.reason() == Reason.SOLD_OUT)
                .hasSize(49);
        assertThat(qloApps.standing()).hasSize(1);
    }

    @Test
    void fiftyGuestsOfTwoInstancesOnOneDatabaseAreOneConfirmationToo() {
        BookingDesk second = desk.another(reservations());

        List<BookingOutcome> outcomes = atOnce(50, desk, second);

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.CONFIRMED)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.reason() == Reason.SOLD_OUT)
                .hasSize(49);
        assertThat(qloApps.standing()).hasSize(1);
    }

    @Test
    void guestsOfTwoInstallationsThatKnowNothingOfEachOtherNeverShareARoom() {
        try (var other = new BookingDesk(reservations())) {
            List<BookingOutcome> outcomes = atOnce(12, desk, other);

            long confirmed = outcomes.stream()
                    .filter(outcome -> outcome.state() == State.CONFIRMED)
                    .count();
            assertThat(confirmed).isLessThanOrEqualTo(1);
            assertThat(qloApps.standing()).hasSize((int) confirmed);
        }
    }

    @Test
    void whoIsBeatenByTheFrontDeskLosesTheLastRoomAndNothingStays() {
        qloApps.next(Mishap.BEATEN_BY_FRONT_DESK);

        BookingOutcome outcome =
                desk.book(aBooking().roomType("12").quoted("550.00").build());

        assertThat(outcome.reason()).isEqualTo(Reason.SOLD_OUT);
        assertThat(qloApps.standing()).extracting(QloAppsStandIn.Order::source).containsExactly("front desk");
    }

    @Test
    void whoIsBeatenOnOneRoomGetsAnother() {
        qloApps.next(Mishap.BEATEN_BY_FRONT_DESK);

        assertThat(desk.book(aBooking().build()).state()).isEqualTo(State.CONFIRMED);
        assertThat(qloApps.standing()).hasSize(2);
    }

    @Test
    void aBookingBehindA500IsConfirmed() {
        qloApps.next(Mishap.BOOKED_BUT_500);

        assertThat(desk.book(aBooking().build()).state()).isEqualTo(State.CONFIRMED);
        assertThat(qloApps.standing()).hasSize(1);
    }

    @Test
    void anOtherChargeIsCancelled() {
        qloApps.next(Mishap.OTHER_PRICE);

        assertThat(desk.book(aBooking().build()).reason()).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(qloApps.standing()).isEmpty();
    }

    @Test
    void anOkWithoutABookingIsUnknown() {
        qloApps.next(Mishap.FATAL_ERROR);

        assertThat(desk.book(aBooking().build()).state()).isEqualTo(State.UNKNOWN);
    }

    private Reservations reservations() {
        return new QloAppsFixture(qloApps.url(), QloAppsFixture.KEY, PATIENT).reservations();
    }

    private static List<BookingOutcome> atOnce(int guests, BookingDesk... desks) {
        List<BookingOutcome> outcomes = new CopyOnWriteArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, guests)
                    .forEach(guest -> executor.execute(() -> outcomes.add(desks[guest % desks.length].book(
                            aBooking().roomType("12").quoted("550.00").build()))));
        }
        return outcomes;
    }
}
