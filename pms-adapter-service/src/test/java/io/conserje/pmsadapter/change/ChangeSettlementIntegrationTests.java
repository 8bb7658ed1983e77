package io.conserje.pmsadapter.change;

import static io.conserje.pmsadapter.change.StayChangeFixture.LONGER;
import static io.conserje.pmsadapter.change.StayChangeFixture.dates;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeOutcome.State;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.intention.DeedDesk;
import io.conserje.pmsadapter.intention.Sent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a change whose answer meant nothing or never came. */
class ChangeSettlementIntegrationTests {

    private final InMemoryStays stays = new InMemoryStays();
    private final ChangeDesk desk = new ChangeDesk(stays);
    private final UUID key = UUID.randomUUID();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anAnswerThatMeansNothingIsLookedUpAtOnce() {
        stays.next(change -> {
            change.run();
            return new Sent.InDoubt();
        });

        assertThat(make(LONGER, "330").state()).isEqualTo(State.DONE);
    }

    @Test
    void anOkWithoutAChangeIsUnknownAndRefusedNoSoonerThanTwiceTheWriteTimeOut() {
        stays.next(_ -> new Sent.Accepted());
        assertThat(make(LONGER, "330").state()).isEqualTo(State.UNKNOWN);

        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT.multipliedBy(2).minusMillis(500));
        assertThat(found().state()).isEqualTo(State.UNKNOWN);
        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT);

        assertThat(found().reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(stays.sent()).isEqualTo(1);
    }

    @Test
    void aTimeOutAfterTheChangeIsSettled() {
        stays.next(change -> {
            change.run();
            stays.away(true);
            return new Sent.Unanswered();
        });
        assertThat(make(LONGER, "330").state()).isEqualTo(State.UNKNOWN);
        desk.desk.settleFor(Duration.ofMinutes(1));
        assertThat(found().state()).isEqualTo(State.UNKNOWN);
        assertThat(desk.desk.meters.get("conserje.changes.unsettled").gauge().value())
                .isEqualTo(1);

        stays.away(false);
        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT);

        assertThat(found().state()).isEqualTo(State.DONE);
        assertThat(desk.desk.meters.get("conserje.changes.unsettled").gauge().value())
                .isZero();
    }

    @Test
    void aChangeThatShowsAfterItsKeyWasDeadIsLeftAndReportedOnce() {
        stays.next(_ -> new Sent.InDoubt());
        make(LONGER, "330");
        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT.multipliedBy(3));
        assertThat(found().state()).isEqualTo(State.REFUSED);

        stays.become(_ -> StandingStayFixture.stay("2026-12-10", "2026-12-13"));
        desk.desk.settleFor(Duration.ofMinutes(3));

        assertThat(stays.now().checkOut()).isEqualTo(LocalDate.parse("2026-12-13"));
        assertThat(found().state()).isEqualTo(State.REFUSED);
        assertThat(desk.desk.count("conserje.changes.late_reported")).isEqualTo(1);
        assertThat(desk.desk
                        .jdbc
                        .sql("select remedy from late_deed where key = :key")
                        .param("key", key)
                        .query(String.class)
                        .list())
                .containsExactly("reported");
    }

    @Test
    void whatALaterChangeBroughtIsNotReportedAsTheDeadOne() {
        stays.next(_ -> new Sent.InDoubt());
        make(LONGER, "330");
        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT.multipliedBy(3));

        assertThat(desk.make(UUID.randomUUID(), InMemoryStays.ID, LONGER, "330").state())
                .isEqualTo(State.DONE);
        desk.desk.settleFor(Duration.ofMinutes(3));

        assertThat(desk.desk.count("conserje.changes.late_reported")).isZero();
    }

    @Test
    void aBookingThatIsHalfChangedIsPutBackWhenItIsGivenUp() {
        stays.next(_ -> {
            stays.become(_ -> StandingStayFixture.stay("2026-12-10", "2026-12-11"));
            return new Sent.InDoubt();
        });
        make(LONGER, "330");

        desk.desk.settleFor(DeedDesk.WRITE_TIMEOUT.multipliedBy(3));

        assertThat(found().state()).isEqualTo(State.REFUSED);
        assertThat(stays.now()).isEqualTo(StandingStayFixture.stay("2026-12-10", "2026-12-12"));
    }

    @Test
    void aBookingIsChangedByOneAtATime() {
        stays.next(_ -> new Sent.Unanswered());
        make(LONGER, "330");

        ChangeOutcome second = desk.make(UUID.randomUUID(), InMemoryStays.ID, dates("2026-12-10", "2026-12-14"), "440");

        assertThat(second.reason()).isEqualTo(Reason.PENDING);
        assertThat(stays.sent()).isEqualTo(1);
    }

    @Test
    void aHolderThatFrozeBeforeItSentSendsNothingWhenItWakesUp() {
        stays.whenOpened(desk.desk::overtake);

        ChangeOutcome outcome = make(LONGER, "330");

        assertThat(outcome.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(stays.sent()).isZero();
    }

    private ChangeOutcome make(StayChange change, String agreed) {
        return desk.make(key, InMemoryStays.ID, change, agreed);
    }

    private ChangeOutcome found() {
        return desk.changes.find("default", key);
    }
}
