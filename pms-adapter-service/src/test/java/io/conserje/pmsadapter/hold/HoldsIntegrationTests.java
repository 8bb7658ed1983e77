package io.conserje.pmsadapter.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.MovableClock;
import io.conserje.pmsadapter.availability.HeldOffers;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.HoldOutcome;
import io.conserje.pmsadapter.contract.HoldOutcome.State;
import io.conserje.pmsadapter.contract.HoldRequest;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.quote.HeldQuotes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class HoldsIntegrationTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-18");
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final FreshDatabase database = new FreshDatabase();
    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HoldStore store = new HoldStore(database.jdbc());
    private final MapOfMarks marks = new MapOfMarks();
    private final HeldRooms held = new HeldRooms(store, marks, REMEMBERED, clock);
    private final Holds holds = holds();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoHundredGuestsForThreeRoomsAreThreeHolds() {
        List<HoldOutcome> outcomes = new CopyOnWriteArrayList<>();
        List<Holds> instances = List.of(holds, holds());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(guest -> executor.execute(() ->
                            outcomes.add(instances.get(guest % 2).place("default", request(UUID.randomUUID(), 0, 3)))));
        }

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.HELD)
                .hasSize(3);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == State.REFUSED)
                .hasSize(197);
        assertThat(held()).isEqualTo(3);
        assertThat(events("placed")).isEqualTo(3);
        assertThat(events("refused")).isEqualTo(197);
    }

    @Test
    void theSameKeyHoldsOnceHoweverOftenItComes() {
        UUID key = UUID.randomUUID();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> executor.execute(() -> holds.place("default", request(key, 0, 1))));
        }

        assertThat(holds.place("default", request(key, 0, 1)).state()).isEqualTo(State.HELD);
        assertThat(held()).isEqualTo(1);
        assertProblem(() -> holds.place("default", request(key, 1, 1)), PmsProblems.KEY_REUSED);
        assertProblem(() -> holds.find("another", key), PmsProblems.HOLD_NOT_FOUND);
    }

    @Test
    void onlyDaysThatOverlapAreInTheWay() {
        place(0, 1);

        assertThat(place(1, 1)).isEqualTo(State.REFUSED);
        assertThat(place(2, 1)).isEqualTo(State.HELD);
        assertThat(place(-2, 1)).isEqualTo(State.HELD);
    }

    @Test
    void aHoldIsExtendedTwiceAndNoMore() {
        UUID key = UUID.randomUUID();
        holds.place("default", request(key, 0, 1));
        clock.move(LENGTH.minusMinutes(1));
        HoldOutcome first = holds.extend("default", key);
        HoldOutcome second = holds.extend("default", key);

        assertThat(first.state()).isEqualTo(State.HELD);
        assertThat(first.expiresAt()).isEqualTo(clock.instant().plus(LENGTH));
        assertThat(second.extensions()).isEqualTo(2);
        assertThat(holds.extend("default", key).state()).isEqualTo(State.REFUSED);
        assertThat(holds.find("default", key).state()).isEqualTo(State.HELD);
    }

    @Test
    void aHoldEndsByItsTimeAndGivesTheRoomBack() {
        UUID key = UUID.randomUUID();
        holds.place("default", request(key, 0, 1));
        clock.move(LENGTH);

        assertThat(holds.find("default", key).state()).isEqualTo(State.EXPIRED);
        assertThat(holds.extend("default", key).state()).isEqualTo(State.EXPIRED);
        assertThat(place(0, 1)).isEqualTo(State.HELD);
        holds.expire();
        assertThat(events("expired")).isEqualTo(1);
        assertThat(meters.get("conserje.holds.held").gauge().value()).isEqualTo(1);
    }

    @Test
    void aReleasedHoldGivesTheRoomBackAndStaysReleased() {
        UUID key = UUID.randomUUID();
        holds.place("default", request(key, 0, 1));

        holds.release("default", key);

        assertThat(holds.release("default", key).state()).isEqualTo(State.RELEASED);
        assertThat(events("released")).isEqualTo(1);
        assertThat(place(0, 1)).isEqualTo(State.HELD);
    }

    @Test
    void whatOthersHoldIsToldWithoutMyOwn() {
        UUID mine = UUID.randomUUID();
        holds.place("default", request(mine, 0, 5));
        place(1, 5);

        assertThat(held.byOthers("default", DAY, DAY.plusDays(2), mine, null)).isEqualTo(Map.of("2", 1));
        assertThat(held.byOthers("default", DAY.plusDays(2), DAY.plusDays(3), mine, null))
                .isEqualTo(Map.of("2", 1));
        assertThat(held.byOthers("another", DAY, DAY.plusDays(2), null, null)).isEmpty();
    }

    @Test
    void whatOthersHoldIsNotOfferedAndMyOwnIs() {
        UUID mine = UUID.randomUUID();
        holds.place("default", request(mine, 0, 2));

        Availability others = offered(2, null);
        Availability own = offered(2, mine);

        assertThat(others.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.freeRooms()).isEqualTo(1);
            assertThat(offer.heldRooms()).isEqualTo(1);
        });
        assertThat(own.offers()).extracting(Offer::freeRooms).containsExactly(2);
        assertThat(offered(1, null).offers()).isEmpty();
        assertThat(offered(1, null).leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.NOT_FREE);
    }

    @Test
    void whatOthersHoldIsNotQuotedAndMyOwnIs() {
        UUID mine = UUID.randomUUID();
        holds.place("default", request(mine, 0, 2));

        assertThat(HeldQuotes.free(held, DAY, 2, null)).contains(1);
        assertThat(HeldQuotes.free(held, DAY, 2, mine)).contains(2);
        assertThat(HeldQuotes.free(held, DAY, 1, null)).isEmpty();
        assertThat(HeldQuotes.free(held, DAY.plusDays(2), 1, null)).contains(1);
    }

    @Test
    void daysThatAreReversedAreNone() {
        var reversed = new HoldRequest(UUID.randomUUID(), "2", DAY, DAY, 1, 5);

        assertProblem(() -> holds.place("default", reversed), PmsProblems.INVALID_STAY);
    }

    private Holds holds() {
        return new Holds(
                store,
                database.transactions(),
                new HoldProperties(LENGTH, 2, REMEMBERED),
                new HoldNews(store, new HoldMetrics(meters), marks),
                clock);
    }

    private Availability offered(int free, @Nullable UUID mine) {
        return HeldOffers.find(held, DAY, free, mine);
    }

    private State place(int daysLater, int free) {
        return holds.place("default", request(UUID.randomUUID(), daysLater, free))
                .state();
    }

    private int held() {
        return held.byOthers("default", DAY, DAY.plusDays(2), null, null).getOrDefault("2", 0);
    }

    private long events(String what) {
        return database.jdbc()
                .sql("select count(*) from hold_event where what = :what")
                .param("what", what)
                .query(Long.class)
                .single();
    }

    private static HoldRequest request(UUID key, int daysLater, int free) {
        return new HoldRequest(key, "2", DAY.plusDays(daysLater), DAY.plusDays(daysLater + 2), 1, free);
    }

    private static void assertProblem(ThrowingCallable call, String type) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getBody().getType()).hasToString(type));
    }
}
