package io.conserje.pmsadapter.qloapps.stay;

import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.stay.LineRow;
import java.time.LocalDate;
import java.util.List;

/** The rooms that are taken on some days. */
class RoomsOnDays {

    private static final String NO = "[0]";

    private final QloAppsStaysApi api;
    private final QloAppsCalls calls;
    private final int hotel;

    RoomsOnDays(QloAppsStaysApi api, QloAppsCalls calls, int hotel) {
        this.api = api;
        this.calls = calls;
        this.hotel = hotel;
    }

    /** Those with a night or a departure from the first to the last day; their orders may be over. */
    List<LineRow> between(LocalDate from, LocalDate to) {
        String beginsBefore = "<[" + to.plusDays(1) + " 00:00:00]";
        String endsAfter = ">[" + from.minusDays(1) + " 23:59:59]";
        return calls
                .list(
                        "rooms_on_days",
                        "bookings",
                        LineRow.class,
                        () -> api.linesBetween("[" + hotel + "]", NO, beginsBefore, endsAfter))
                .stream()
                .filter(line -> line.idHotel() == hotel && !line.isTakenAway())
                .toList();
    }
}
