package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingDesk;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Guests who want the same room at the same instant: nobody is told yes who has no room, no room is given twice, and nothing is
 * left of those who lost. Whose answer meant nothing, as when a real QloApps dies in a race, asks by key until the settlement knows.
 */
public abstract class LastRoomContract extends HotelContract {

    private static final Logger LOG = LoggerFactory.getLogger(LastRoomContract.class);

    private final List<BookingDesk> desks = new ArrayList<>();

    /** How often a race is run. */
    protected int rounds() {
        return Integer.getInteger("qloapps.rounds", 2);
    }

    @AfterEach
    void closeDesks() {
        desks.forEach(BookingDesk::close);
    }

    @Test
    void fiftyGuestsForTheLastRoomAreOneConfirmationAndFortyNineRefusals() {
        leaveRooms("4", 1);

        List<BookingOutcome> outcomes = atOnce(List.of(desk()), 50);

        assertThat(outcomes).filteredOn(LastRoomContract::isConfirmed).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.reason() == Reason.SOLD_OUT)
                .hasSize(49);
        assertHeldByTheConfirmed(outcomes, 4);
    }

    /** Each installation has a database of its own, so that no lease keeps them apart. */
    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void installationsThatKnowNothingOfEachOtherNeverShareTheLastRoom(int clients) {
        List<BookingDesk> strangers = Stream.generate(this::desk).limit(clients).toList();
        int confirmed = 0;
        for (int round = 0; round < rounds(); round++) {
            findFreeDays();
            leaveRooms("4", 1);
            List<BookingOutcome> outcomes = atOnce(strangers, clients);
            int winners = assertHeldByTheConfirmed(outcomes, 4);
            assertThat(winners).as("winners of a round").isOne();
            confirmed += winners;
            leaveNothing();
        }
        LOG.info("{} clients, {} rounds for the last room: {} with a winner", clients, rounds(), confirmed);
    }

    @Test
    void strangersForFiveFreeRoomsShareNone() {
        List<BookingDesk> strangers = Stream.generate(this::desk).limit(5).toList();
        int confirmed = 0;
        for (int round = 0; round < rounds(); round++) {
            findFreeDays();
            confirmed += assertHeldByTheConfirmed(atOnce(strangers, 5), 0);
            leaveNothing();
        }
        LOG.info("5 clients, {} rounds for five free rooms: {} of {} got one", rounds(), confirmed, 5 * rounds());
        assertThat(confirmed).as("guests with a room").isPositive();
    }

    private int assertHeldByTheConfirmed(List<BookingOutcome> outcomes, int before) {
        List<BookingOutcome> confirmed =
                outcomes.stream().filter(LastRoomContract::isConfirmed).toList();
        List<Reservation> standing = outcomes.stream()
                .flatMap(outcome -> system().reservations().look(outcome.pmsToken(), "USD").stream())
                .toList();
        assertThat(outcomes).extracting(BookingOutcome::state).doesNotContain(State.UNKNOWN);
        assertThat(standing)
                .extracting(Reservation::reference)
                .containsExactlyInAnyOrderElementsOf(
                        confirmed.stream().map(BookingOutcome::reference).toList());
        assertThat(system().takenRooms("4", day, day.plusDays(2))).isEqualTo(before + confirmed.size());
        return confirmed.size();
    }

    private List<BookingOutcome> atOnce(List<BookingDesk> counters, int guests) {
        List<Asked> asked = new CopyOnWriteArrayList<>();
        var start = new CyclicBarrier(guests);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, guests)
                    .forEach(guest -> executor.submit(() -> {
                        start.await();
                        BookingDesk desk = counters.get(guest % counters.size());
                        return asked.add(new Asked(
                                desk,
                                desk.book(aStay().roomType("4")
                                        .quoted("5720.00")
                                        .email("guest" + guest + "@example.com")
                                        .build())));
                    }));
        }
        asked.forEach(one -> remember(one.outcome().pmsToken()));
        assertThat(asked).hasSize(guests);
        return asked.stream().map(Asked::settled).toList();
    }

    /** A guest's question at a desk, and what it was answered at once. */
    private record Asked(BookingDesk desk, BookingOutcome outcome) {

        BookingOutcome settled() {
            if (outcome.state() != State.UNKNOWN) {
                return outcome;
            }
            BookingOutcome settled = desk.settled(outcome.key());
            LOG.info("One that nobody knew is settled as {}", settled.state());
            return settled;
        }
    }

    private BookingDesk desk() {
        var desk = new BookingDesk(system().reservations());
        desks.add(desk);
        return desk;
    }

    private static boolean isConfirmed(BookingOutcome outcome) {
        return outcome.state() == State.CONFIRMED;
    }
}
