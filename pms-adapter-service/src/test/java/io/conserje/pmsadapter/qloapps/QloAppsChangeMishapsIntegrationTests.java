package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.change.ChangeDesk;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeOutcome.State;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.qloapps.StandingOrder.Mishap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes that QloApps refuses, answers wrongly or does not answer. */
class QloAppsChangeMishapsIntegrationTests extends ChangesOfAStandingOrder {

    @ParameterizedTest
    @EnumSource(names = {"CHANGED_BUT_500"})
    void whatWasChangedBehindAnAnswerThatMeansNothingIsDone(Mishap mishap) {
        order.next(mishap);

        assertThat(make(MOVED, "330").state()).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "EMPTY_500", "EMPTY_200"})
    void whatNobodyKnowsIsUnknownAndSettled(Mishap mishap) {
        assertUnknownAndSettled(desk, mishap, State.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"SILENT, REFUSED", "CHANGED_AND_SILENT, DONE"})
    void whatIsNotAnsweredIsUnknownAndSettled(Mishap mishap, State settled) {
        try (var hasty = new ChangeDesk(QloAppsFixture.hasty(qloApps.url()).changes())) {
            assertUnknownAndSettled(hasty, mishap, settled);
        }
    }

    private void assertUnknownAndSettled(ChangeDesk desk, Mishap mishap, State settled) {
        order.next(mishap);
        UUID key = UUID.randomUUID();
        assertThat(desk.make(key, STAY, MOVED, "330").state()).isEqualTo(State.UNKNOWN);

        desk.desk.settleFor(Duration.ofSeconds(9));

        assertThat(desk.make(key, STAY, MOVED, "330").state()).isEqualTo(settled);
    }

    @Test
    void anotherPriceIsPutBack() {
        order.next(Mishap.OTHER_PRICE);

        ChangeOutcome outcome = make(MOVED, "330");

        assertThat(outcome.reason()).isEqualTo(Reason.PRICE_CHANGED);
        StandingStay back = stays.look(STAY).orElseThrow();
        assertThat(back.checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(back.total().amount()).isEqualByComparingTo("220");
        assertThat(desk.desk.count("conserje.changes.not_undone")).isZero();
    }

    @Test
    void whoLosesTheRoomIsPutBackAndTriesAnother() {
        order.next(Mishap.TAKEN_AWAY);

        assertThat(make(MOVED, "330").state()).isEqualTo(State.DONE);
        assertThat(desk.desk.count("conserje.changes.verify_losers")).isEqualTo(1);
    }

    @Test
    void aNoIsANo() {
        order.next(Mishap.NOT_ALLOWED);
        assertThat(make(MOVED, "330").reason()).isEqualTo(Reason.UNAVAILABLE);
        for (int attempt = 0; attempt < 3; attempt++) {
            order.next(Mishap.DECLINED);
        }
        assertThat(make(MOVED, "330").reason()).isEqualTo(Reason.SOLD_OUT);
        assertThat(desk.quote(STAY, new StayChange.RoomType("98")).reason()).isEqualTo(Reason.REJECTED);
        assertThat(desk.quote(STAY, new StayChange.Guests(List.of(new RoomParty(3, 1, List.of()))))
                        .reason())
                .isEqualTo(Reason.CAPACITY);
        var unknown = new StayChange.Services(List.of(new StayChange.Extra("99", null, null, 1)));
        assertThat(desk.quote(STAY, unknown).reason()).isEqualTo(Reason.UNKNOWN_SERVICE);
        assertThat(desk.quote("<x>", MOVED).reason()).isEqualTo(Reason.NO_SUCH_STAY);
    }

    @Test
    void anOkThatDidNotCancelIsNotTakenForOne() {
        order.next(Mishap.HTML);

        assertThat(make(new StayChange.Cancellation(), "0").state()).isEqualTo(State.UNKNOWN);
    }
}
