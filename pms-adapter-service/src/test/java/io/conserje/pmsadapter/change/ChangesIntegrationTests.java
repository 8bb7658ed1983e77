package io.conserje.pmsadapter.change;

import static io.conserje.pmsadapter.change.StayChangeFixture.LONGER;
import static io.conserje.pmsadapter.change.StayChangeFixture.dates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeOutcome.State;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.intention.Sent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class ChangesIntegrationTests {

    private final InMemoryStays stays = new InMemoryStays();
    private final ChangeDesk desk = new ChangeDesk(stays);
    private final UUID key = UUID.randomUUID();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aChangeIsQuotedAndMadeAtThatPrice() {
        ChangeQuote quote = desk.quote(InMemoryStays.ID, LONGER);

        assertThat(quote.reason()).isNull();
        assertThat(quote.agreed().amount()).isEqualByComparingTo("220");
        assertThat(quote.total().amount()).isEqualByComparingTo("330");
        assertThat(quote.difference().amount()).isEqualByComparingTo("110");
        assertThat(quote.expiresAt()).isEqualTo(desk.desk.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(stays.sent()).isZero();

        ChangeOutcome outcome = make(LONGER, "330.0");

        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(outcome.reference()).isEqualTo("REF41");
        assertThat(outcome.total().amount()).isEqualByComparingTo("330");
        assertThat(stays.now().checkOut()).isEqualTo(LocalDate.parse("2026-12-13"));
    }

    @Test
    void theSameKeyChangesOnceHoweverOftenItComes() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> executor.execute(() -> make(LONGER, "330")));
        }

        assertThat(make(LONGER, "330").state()).isEqualTo(State.DONE);
        assertThat(stays.sent()).isEqualTo(1);
        assertThatThrownBy(() -> make(dates("2026-12-10", "2026-12-14"), "440"))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getBody().getType()).hasToString(PmsProblems.KEY_REUSED));
    }

    @Test
    void anotherPriceThanTheGuestAgreedToIsRefusedWithThePriceOfNow() {
        ChangeOutcome outcome = make(LONGER, "329.99");

        assertThat(outcome.reason()).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(outcome.total().amount()).isEqualByComparingTo("330");
        assertThat(stays.sent()).isZero();
    }

    @Test
    void anotherChargeThanTheQuoteIsPutBackAndCounted() {
        stays.next(change -> {
            change.run();
            stays.become(stay -> StandingStayFixture.costing(stay, "345.00"));
            return new Sent.Accepted();
        });

        ChangeOutcome outcome = make(LONGER, "330");

        assertThat(outcome.reason()).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(outcome.total().amount()).isEqualByComparingTo("345");
        assertThat(stays.now()).isEqualTo(StandingStayFixture.stay("2026-12-10", "2026-12-12"));
        assertThat(desk.desk.count("conserje.changes.other_price")).isEqualTo(1);
        assertThat(desk.desk.count("conserje.changes.not_undone")).isZero();
    }

    @Test
    void whatCannotBePutBackIsReported() {
        stays.refuseToRestore();
        stays.next(change -> {
            change.run();
            stays.become(StandingStayFixture::losing);
            return new Sent.Accepted();
        });

        make(LONGER, "330");

        assertThat(desk.desk.count("conserje.changes.not_undone")).isEqualTo(1);
    }

    @Test
    void whoLosesTheRoomIsPutBackAndTriedOnAnother() {
        stays.next(change -> {
            change.run();
            stays.become(StandingStayFixture::losing);
            return new Sent.Accepted();
        });

        assertThat(make(LONGER, "330").state()).isEqualTo(State.DONE);
        assertThat(stays.sent()).isEqualTo(2);
        assertThat(desk.desk.count("conserje.changes.verify_losers")).isEqualTo(1);
    }

    @Test
    void aCancellationIsFreeUntilTwoDaysBeforeAndCostsANightAfterwards() {
        ChangeQuote early = desk.quote(InMemoryStays.ID, new StayChange.Cancellation());
        assertThat(early.penalty().amount()).isEqualByComparingTo("0");
        assertThat(early.freeUntil()).isEqualTo("2026-12-08T18:00:00Z");

        desk.desk.clock.move(
                Duration.between(desk.desk.clock.instant(), early.freeUntil().plusSeconds(1)));
        ChangeQuote late = desk.quote(InMemoryStays.ID, new StayChange.Cancellation());
        assertThat(late.penalty().amount()).isEqualByComparingTo("110");
        assertThat(late.notices()).containsExactly(ChangeNotice.PENALTY_BY_HAND);
        assertThat(make(new StayChange.Cancellation(), "0").reason()).isEqualTo(Reason.PRICE_CHANGED);

        ChangeOutcome outcome = desk.make(UUID.randomUUID(), InMemoryStays.ID, new StayChange.Cancellation(), "110");
        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(outcome.total().amount()).isEqualByComparingTo("110");
        assertThat(stays.now().over()).isTrue();
    }

    @Test
    void whatIsCancelledAlreadyIsCancelledWithoutACall() {
        stays.become(StandingStayFixture::cancelled);

        assertThat(make(new StayChange.Cancellation(), "0").state()).isEqualTo(State.DONE);
        assertThat(stays.sent()).isZero();
        assertThat(desk.make(UUID.randomUUID(), InMemoryStays.ID, LONGER, "330").reason())
                .isEqualTo(Reason.OVER);
    }

    @Test
    void lateCheckOutFollowsThePolicy() {
        assertThat(late(11, 30).difference().amount()).isEqualByComparingTo("0");
        assertThat(late(14, 0).difference().amount()).isEqualByComparingTo("55");
        assertThat(late(16, 1).reason()).isEqualTo(Reason.POLICY);
        assertThat(early(12, 0).difference().amount()).isEqualByComparingTo("0");
        assertThat(early(9, 0).difference().amount()).isEqualByComparingTo("55");
        assertThat(early(6, 59).reason()).isEqualTo(Reason.POLICY);
    }

    @Test
    void aPaymentIsAddedToWhatWasReceived() {
        stays.become(stay -> StandingStayFixture.paid(stay, StandingStayFixture.dollars(new BigDecimal("20.00"))));
        var payment = new StayChange.Payment(new Money(new BigDecimal("100.00"), "USD"), "transfer");

        ChangeOutcome outcome = make(payment, "220");

        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(outcome.notices()).containsExactly(ChangeNotice.PAYMENT_METHOD_LOST);
        assertThat(stays.now().paid().amount()).isEqualByComparingTo("120");
    }

    @Test
    void aPaymentAtTheFrontDeskDoesNotUndoAnotherChange() {
        stays.next(change -> {
            change.run();
            stays.become(stay -> StandingStayFixture.paid(stay, stay.total()));
            return new Sent.Accepted();
        });

        assertThat(make(LONGER, "330").state()).isEqualTo(State.DONE);
    }

    @Test
    void refusalsCarryTheirReason() {
        assertThat(quote(dates("2026-12-10", "2026-12-12")).reason()).isEqualTo(Reason.NOTHING_TO_CHANGE);
        assertThat(quote(dates("2026-11-10", "2026-12-12")).reason()).isEqualTo(Reason.INVALID_STAY);
        assertThat(quote(new StayChange.RoomType("12")).reason()).isEqualTo(Reason.SOLD_OUT);
        assertThat(desk.quote("4711", LONGER).reason()).isEqualTo(Reason.NO_SUCH_STAY);
        stays.become(StandingStayFixture::arrived);
        assertThat(quote(dates("2026-12-11", "2026-12-13")).reason()).isEqualTo(Reason.ARRIVED);
        assertThat(quote(new StayChange.Cancellation()).reason()).isEqualTo(Reason.ARRIVED);
        assertThat(quote(LONGER).reason()).isNull();
        stays.become(StandingStayFixture::losing);
        assertThat(quote(LONGER).reason()).isEqualTo(Reason.BY_STAFF_ONLY);
        stays.away(true);
        assertThat(make(LONGER, "330").reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void otherPeopleAreEntered() {
        StayChange change = new StayChange.Guests(List.of(new RoomParty(1, 1, List.of(4))));

        assertThat(make(change, "220").state()).isEqualTo(State.DONE);
        assertThat(stays.now().rooms().getFirst().children()).isEqualTo(1);
    }

    private ChangeOutcome make(StayChange change, String agreed) {
        return desk.make(key, InMemoryStays.ID, change, agreed);
    }

    private ChangeQuote quote(StayChange change) {
        return desk.quote(InMemoryStays.ID, change);
    }

    private ChangeQuote late(int hour, int minute) {
        return quote(new StayChange.LateCheckOut(LocalTime.of(hour, minute)));
    }

    private ChangeQuote early(int hour, int minute) {
        return quote(new StayChange.EarlyCheckIn(LocalTime.of(hour, minute)));
    }
}
