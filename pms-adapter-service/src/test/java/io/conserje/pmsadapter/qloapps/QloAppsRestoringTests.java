package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.StandingOrder.Mishap;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A put-back is judged by how the booking stands afterwards, since QloApps answers with errors what it has done. */
class QloAppsRestoringTests {

    private static final String STAY = "41";
    private static final Wish MOVED = new Wish.Dates(LocalDate.parse("2026-12-20"), LocalDate.parse("2026-12-23"));

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final StandingOrder order = new StandingOrder(qloApps);
    private final ChangeableStays stays = new QloAppsFixture(qloApps.url()).changes();

    @AfterEach
    void close() {
        order.close();
        qloApps.close();
    }

    @Test
    void aPutBackBehindAnErrorIsOne() {
        String memento = moved();
        order.next(Mishap.CHANGED_BUT_500);

        assertThat(stays.restore(STAY, memento)).isTrue();

        assertThat(stands().checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(stands().total().amount()).isEqualByComparingTo("220");
    }

    @Test
    void aShopThatShowsPricesBeforeTaxPutsBackToo() {
        order.showPricesBeforeTax();
        String memento = moved();

        assertThat(stays.restore(STAY, memento)).isTrue();

        assertThat(stands().checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "EMPTY_500", "EMPTY_200", "DECLINED", "NOT_ALLOWED"})
    void whatDidNotHappenIsForAPerson(Mishap mishap) {
        String memento = moved();
        order.next(mishap);

        assertThat(stays.restore(STAY, memento)).isFalse();

        assertThat(stands().checkIn()).isEqualTo(LocalDate.parse("2026-12-20"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "CHANGED_AND_SILENT"})
    void withoutAnAnswerNothingIsKnown(Mishap mishap) {
        String memento = moved();
        order.next(mishap);

        ChangeableStays hasty = QloAppsFixture.hasty(qloApps.url()).changes();
        assertThatThrownBy(() -> hasty.restore(STAY, memento)).isInstanceOf(HotelSystemUnavailable.class);
    }

    private String moved() {
        var ready = (Proposal.Ready) stays.open(STAY).orElseThrow().propose(MOVED);
        ready.send();
        assertThat(stands().checkIn()).isEqualTo(LocalDate.parse("2026-12-20"));
        return ready.memento();
    }

    private StandingStay stands() {
        return stays.look(STAY).orElseThrow();
    }
}
