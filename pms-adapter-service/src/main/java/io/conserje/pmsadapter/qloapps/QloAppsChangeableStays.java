package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.wire.HeldRoom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes bookings of QloApps. */
class QloAppsChangeableStays implements ChangeableStays {

    private final QloAppsStandings standings;
    private final QloAppsMoves moves;
    private final QloAppsAmendments amendments;
    private final QloAppsSends sends;
    private final int assumedAge;

    QloAppsChangeableStays(
            QloAppsStandings standings,
            QloAppsMoves moves,
            QloAppsAmendments amendments,
            QloAppsSends sends,
            int assumedAge) {
        this.standings = standings;
        this.moves = moves;
        this.amendments = amendments;
        this.sends = sends;
        this.assumedAge = assumedAge;
    }

    @Override
    public Optional<OpenStay> open(String orderId) {
        return asked(
                () -> standings.find(orderId).map(found -> new QloAppsOpenStay(found, moves, amendments, assumedAge)));
    }

    @Override
    public Optional<StandingStay> look(String orderId) {
        return asked(() -> standings.find(orderId).map(found -> found.stay(standings.holds(found))));
    }

    @Override
    public boolean restore(String orderId, String memento) {
        QloAppsMemento before = sends.memento(memento);
        try {
            Optional<QloAppsStanding> found = standings.find(orderId);
            found.ifPresent(standing -> restore(standing, before));
            return found.isPresent();
        } catch (QloAppsFailure.Refused e) {
            return false;
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
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
