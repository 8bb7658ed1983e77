package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Changes bookings of QloApps. */
class QloAppsChangeableStays implements ChangeableStays {

    private final QloAppsStandings standings;
    private final QloAppsSends sends;
    private final Function<QloAppsStanding, OpenStay> opening;

    QloAppsChangeableStays(
            QloAppsStandings standings, QloAppsSends sends, Function<QloAppsStanding, OpenStay> opening) {
        this.standings = standings;
        this.sends = sends;
        this.opening = opening;
    }

    @Override
    public Optional<OpenStay> open(String orderId) {
        return asked(() -> standings.find(orderId).map(opening));
    }

    @Override
    public Optional<StandingStay> look(String orderId) {
        return asked(() -> standings.find(orderId).map(found -> found.stay(standings.holds(found))));
    }

    @Override
    public boolean restore(String orderId, String memento) {
        QloAppsMemento before = sends.memento(memento);
        return asked(() -> standings
                .find(orderId)
                .filter(standing -> isRestored(standing, before))
                .isPresent());
    }

    /** An answer that means nothing is looked behind: shops that show prices before tax answer every change with a 500. */
    private boolean isRestored(QloAppsStanding standing, QloAppsMemento before) {
        try {
            restore(standing, before);
            return true;
        } catch (QloAppsFailure.Refused e) {
            return false;
        } catch (QloAppsFailure.InDoubt e) {
            if (!e.isAnswered()) {
                throw e;
            }
            return standings
                    .find(String.valueOf(standing.order().id()))
                    .filter(before::standsIn)
                    .isPresent();
        }
    }

    private void restore(QloAppsStanding standing, QloAppsMemento before) {
        if (before.rowsOnly()) {
            List<HeldRoom> rows = standing.held();
            for (int index = 0; index < Math.min(rows.size(), before.rooms().size()); index++) {
                HeldRoom row = rows.get(index);
                sends.row(row, QloAppsMemento.fields(row, before.rooms().get(index)))
                        .run();
            }
        } else {
            sends.lines(standing, standings.customer(standing), before.rooms(), null, null)
                    .run();
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }
}
