package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.AriQuestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks {@code hotel_ari}, for offers and for bookings alike, so that both see the same. */
public class QloAppsAvailability {

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final int hotel;

    QloAppsAvailability(QloAppsApi api, QloAppsCalls calls, int hotel) {
        this.api = api;
        this.calls = calls;
        this.hotel = hotel;
    }

    /** QloApps' own id of a room type; empty for what cannot be one. */
    public static Optional<Integer> typeId(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What is free; a hotel that QloApps does not know is no answer, rather than "sold out". */
    public AriAnswer ask(Stay stay, @Nullable Integer type) {
        byte[] question = new AriQuestion(hotel, type, stay, false).xml();
        try {
            AriAnswer answer =
                    calls.one("availability", "hotel_ari", AriAnswer.class, () -> api.availability(question));
            if (type == null && answer.roomTypes() == null) {
                throw new QloAppsFailure.InDoubt("QloApps knows no room type of the hotel", null);
            }
            return answer;
        } catch (QloAppsFailure e) {
            throw new HotelSystemUnavailable(e);
        }
    }

    /** The same for each night alone, in order. */
    List<AriAnswer> nights(Stay stay, int type) {
        byte[] question = new AriQuestion(hotel, type, stay, true).xml();
        return Asked.of(() -> calls.list("nights", "hotel_aris", AriAnswer.class, () -> api.availability(question)));
    }
}
