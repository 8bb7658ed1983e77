package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import io.conserje.pmsadapter.qloapps.wire.booking.CancelBody;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes something in QloApps, once; throws a {@link QloAppsFailure} that says what is known of it otherwise. */
public class QloAppsWrites {

    private final QloAppsWritesApi api;
    private final QloAppsCalls calls;
    private final JsonMapper mapper;

    QloAppsWrites(QloAppsWritesApi api, QloAppsCalls calls, JsonMapper mapper) {
        this.api = api;
        this.calls = calls;
        this.mapper = mapper;
    }

    /** Books; what the answer tells of the booking is not worth reading, since losers of a race get the same. */
    void book(BookingBody body) {
        byte[] json = mapper.writeValueAsBytes(body);
        calls.one("book", "booking", JsonNode.class, () -> api.book(json));
    }

    /** Cancels an order and frees its rooms. */
    public void cancel(long order) {
        byte[] xml = new CancelBody(order).xml();
        calls.one("cancel", "order_history", JsonNode.class, () -> api.changeState(xml));
    }

    /** Changes a booking; what it lists stands, and nothing else. */
    public void change(ChangeBody body) {
        byte[] json = mapper.writeValueAsBytes(body);
        calls.one(
                "change",
                "booking",
                JsonNode.class,
                () -> api.change(body.booking().id(), json));
    }

    /** Changes fields of one room. */
    public void changeRoom(HeldRoom room, Map<String, String> fields) {
        byte[] xml = room.xml(fields);
        calls.one("change_room", "booking", JsonNode.class, () -> api.changeRoom(room.id(), xml));
    }
}
