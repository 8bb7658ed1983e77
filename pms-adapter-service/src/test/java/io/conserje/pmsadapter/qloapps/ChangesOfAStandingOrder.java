package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.change.ChangeDesk;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A booking that stands at the stand-in of a QloApps, and a desk that changes it. */
abstract class ChangesOfAStandingOrder {

    static final String STAY = "41";
    static final StayChange MOVED = dates("2026-12-20", "2026-12-23");
    static final StayChange EXTRA = new StayChange.Services(
            List.of(new StayChange.Extra(null, "Flowers", new Money(new BigDecimal("25.01"), "USD"), 3)));

    final QloAppsStandIn qloApps = new QloAppsStandIn();
    final StandingOrder order = new StandingOrder(qloApps);
    final ChangeableStays stays = new QloAppsFixture(qloApps.url()).changes();
    final ChangeDesk desk = new ChangeDesk(stays);

    @AfterEach
    void close() {
        order.close();
        desk.close();
        qloApps.close();
    }

    ChangeOutcome make(StayChange change, String agreed) {
        return desk.make(UUID.randomUUID(), STAY, change, agreed);
    }

    static StayChange dates(String from, String to) {
        return new StayChange.Dates(LocalDate.parse(from), LocalDate.parse(to));
    }

    void taken(int room, String from, String to) {
        qloApps.bookElsewhere("front desk", room, LocalDate.parse(from), LocalDate.parse(to), "1");
    }
}
