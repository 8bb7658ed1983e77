package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.change.ChangeDesk;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeOutcome.State;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class QloAppsChangesIntegrationTests extends ChangesOfAStandingOrder {

    @ParameterizedTest
    @MethodSource("changesWithTheirCalls")
    void everyChangeCostsWhatWasQuotedInSoManyCalls(StayChange change, String total, int calls) {
        desk.quote(STAY, change);
        qloApps.forgetCalls();

        ChangeOutcome outcome = make(change, total);

        assertThat(outcome.state()).as("%s", outcome).isEqualTo(State.DONE);
        assertThat(qloApps.calls()).hasSize(calls);
    }

    static Stream<Arguments> changesWithTheirCalls() {
        return Stream.of(
                Arguments.of(MOVED, "330", 8),
                Arguments.of(new StayChange.RoomType("12"), "550", 8),
                Arguments.of(new StayChange.Guests(List.of(new RoomParty(1, 1, List.of(4)))), "220", 6),
                Arguments.of(EXTRA, "295.03", 7),
                Arguments.of(new StayChange.LateCheckOut(LocalTime.of(14, 0)), "269.50", 9),
                Arguments.of(new StayChange.EarlyCheckIn(LocalTime.of(9, 0)), "269.50", 9),
                Arguments.of(new StayChange.Payment(new Money(new BigDecimal("50.00"), "USD"), "transfer"), "220", 7),
                Arguments.of(new StayChange.Cancellation(), "0", 4));
    }

    @Test
    void aRoomIsKeptByASecondLineWhenNoOtherIsFree() {
        full();

        ChangeQuote quote = desk.quote(STAY, dates("2026-12-10", "2026-12-13"));
        ChangeOutcome outcome = make(dates("2026-12-10", "2026-12-13"), "330");

        assertThat(quote.notices()).containsExactly(ChangeNotice.ADDED_SEGMENT);
        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(order.lastPut().path("associations").path("room_types").size())
                .isEqualTo(2);
        assertThat(order.lastPut()
                        .path("associations")
                        .path("room_types")
                        .path(1)
                        .path("rooms")
                        .path(0)
                        .path("id_room")
                        .asInt())
                .isEqualTo(101);
    }

    @Test
    void guestsInTheHouseKeepTheirRoomWhateverElseIsFree() {
        order.arrive();
        taken(101, "2026-12-12", "2026-12-14");

        assertThat(desk.quote(STAY, dates("2026-12-10", "2026-12-13")).reason()).isEqualTo(Reason.SOLD_OUT);
        assertThat(desk.quote(STAY, dates("2026-12-10", "2026-12-11")).notices())
                .containsExactly(ChangeNotice.TOTAL_STAYS);
    }

    @Test
    void aShorterStayKeepsItsTotalWhenNoOtherRoomIsFree() {
        full();

        ChangeOutcome outcome = make(dates("2026-12-10", "2026-12-11"), "220");

        assertThat(outcome.notices()).containsExactly(ChangeNotice.TOTAL_STAYS);
        StandingStay shorter = stays.look(STAY).orElseThrow();
        assertThat(shorter.checkOut()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(shorter.rooms().getFirst().price().amount()).isEqualByComparingTo("99");
        assertThat(shorter.rooms().getFirst().until()).isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void theRoomsNextGuestAndThePreviousOneAreNotDisturbed() {
        taken(101, "2026-12-12", "2026-12-13");
        taken(101, "2026-12-08", "2026-12-10");

        assertThat(desk.quote(STAY, new StayChange.LateCheckOut(LocalTime.of(14, 0)))
                        .reason())
                .isEqualTo(Reason.ROOM_TAKEN);
        assertThat(desk.quote(STAY, new StayChange.EarlyCheckIn(LocalTime.of(9, 0)))
                        .reason())
                .isEqualTo(Reason.ROOM_TAKEN);
    }

    @Test
    void anotherHourTakesThePlaceOfTheOneThatWasAgreed() {
        make(new StayChange.LateCheckOut(LocalTime.of(14, 0)), "269.50");

        assertThat(make(new StayChange.LateCheckOut(LocalTime.of(15, 0)), "269.50")
                        .state())
                .isEqualTo(State.DONE);
        StandingStay late = stays.look(STAY).orElseThrow();
        assertThat(late.rooms().getFirst().until()).isEqualTo(LocalTime.of(15, 0));
        assertThat(late.total().amount()).isEqualByComparingTo("269.50");
        assertThat(order.lastPut().path("remark").asString()).isEqualTo("Late check-out until 15:00");
    }

    @Test
    void severalOfAnExtraAreSentAsOneSinceQloAppsDiesWhenSeveralAreMoved() {
        make(EXTRA, "295.03");

        JsonNode flowers = order.lastPut().findPath("services").path(1);
        assertThat(flowers.path("name").asString()).isEqualTo("3 x Flowers");
        assertThat(flowers.path("quantity").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsBookedAlreadyIsSentAgainWithItsTax() {
        make(EXTRA, "295.03");
        make(new StayChange.LateCheckOut(LocalTime.of(14, 0)), "344.53");

        assertThat(stays.look(STAY).orElseThrow().total().amount()).isEqualByComparingTo("344.53");
    }

    @Test
    void aShopThatShowsPricesBeforeTaxIsChangedOnWhatStillAnswers() {
        order.showPricesBeforeTax();

        assertThat(make(MOVED, "330").state()).isEqualTo(State.DONE);
        assertThat(make(EXTRA, "405.03").state()).isEqualTo(State.DONE);
        assertThat(desk.quote(STAY, dates("2026-12-21", "2026-12-23")).reason()).isEqualTo(Reason.BY_STAFF_ONLY);
        assertThat(make(new StayChange.Cancellation(), "0").state()).isEqualTo(State.DONE);
    }

    @Test
    void whatOurOwnChangesLeftIsKnownInAShopThatTellsNoServices() {
        order.showPricesBeforeTax();
        try (var remembering = new ChangeDesk(new QloAppsFixture(qloApps.url())::changes)) {
            assertThat(remembering
                            .make(UUID.randomUUID(), STAY, EXTRA, "295.03")
                            .state())
                    .isEqualTo(State.DONE);

            assertThat(remembering
                            .make(UUID.randomUUID(), STAY, MOVED, "405.03")
                            .state())
                    .isEqualTo(State.DONE);
        }
        assertThat(stays.look(STAY).orElseThrow().total().amount()).isEqualByComparingTo("405.03");
    }

    /** All other rooms of the type are taken, and its own by itself. */
    private void full() {
        taken(102, "2026-12-01", "2026-12-20");
        taken(103, "2026-12-01", "2026-12-20");
        taken(101, "2026-12-10", "2026-12-12");
    }
}
