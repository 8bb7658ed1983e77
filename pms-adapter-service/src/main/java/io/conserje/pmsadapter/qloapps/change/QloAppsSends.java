package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.qloapps.booking.QloAppsWrites;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts changes into the form in which they are sent. */
class QloAppsSends {

    private final QloAppsWrites writes;
    private final JsonMapper mapper;
    private final int hotel;

    QloAppsSends(QloAppsWrites writes, JsonMapper mapper, int hotel) {
        this.writes = writes;
        this.mapper = mapper;
        this.hotel = hotel;
    }

    /** Changes the lines. */
    Runnable lines(
            QloAppsStanding standing,
            BookingBody.Customer customer,
            List<WantedRoom> rooms,
            @Nullable String remark,
            @Nullable BigDecimal received) {
        var body = new ChangeBody(new ChangeBody.Booking(
                standing.order().id(),
                hotel,
                standing.currency(),
                remark,
                new ChangeBody.Associations(
                        customer,
                        received == null ? null : new BookingBody.Price(received),
                        received == null ? null : new BookingBody.Payment("remote", "Noted by Conserje"),
                        WantedRoom.lines(rooms))));
        return () -> writes.change(body);
    }

    /** Changes fields of a row. */
    Runnable row(HeldRoom room, Map<String, String> fields) {
        return () -> writes.changeRoom(room, fields);
    }

    /** Cancels. */
    Runnable cancel(QloAppsStanding standing) {
        return () -> writes.cancel(standing.order().id());
    }

    /** A change of fields of rows. */
    QloAppsReady rows(Shape after, List<ChangeNotice> notices, List<WantedRoom> before, List<Runnable> steps) {
        return ready(after, notices, new QloAppsMemento(true, before, null), steps);
    }

    /** A change of lines. */
    QloAppsReady lines(
            Shape after,
            List<ChangeNotice> notices,
            List<WantedRoom> before,
            List<WantedRoom> wanted,
            List<Runnable> steps) {
        return ready(after, notices, new QloAppsMemento(false, before, wanted), steps);
    }

    private QloAppsReady ready(Shape after, List<ChangeNotice> notices, QloAppsMemento memento, List<Runnable> steps) {
        return new QloAppsReady(after, notices, mapper.writeValueAsString(memento), steps);
    }

    QloAppsMemento memento(String text) {
        return mapper.readValue(text, QloAppsMemento.class);
    }
}
