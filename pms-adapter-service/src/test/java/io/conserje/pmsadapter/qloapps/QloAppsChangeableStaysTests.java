package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.ChangeableStaysContract;
import org.junit.jupiter.api.AfterEach;

class QloAppsChangeableStaysTests extends ChangeableStaysContract {

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final StandingOrder order = new StandingOrder(qloApps);
    private final ChangeableStays stays = new QloAppsFixture(qloApps.url()).changes();

    @Override
    protected ChangeableStays stays() {
        return stays;
    }

    @Override
    protected void away(boolean isAway) {
        qloApps.down(isAway);
    }

    @AfterEach
    void close() {
        order.close();
        qloApps.close();
    }
}
