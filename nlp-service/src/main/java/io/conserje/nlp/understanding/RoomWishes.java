package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.room.RoomWish;
import java.util.List;
import java.util.Set;

/** Whether a wish comes from a room: whoever wants towels or has a fault says in which one, and says the number alone. */
final class RoomWishes {

    private static final double LIKELY = 0.3;
    private static final double SURE = 0.5;

    private static final Set<String> FROM_A_ROOM = Set.of(
            Intents.REQUEST_HOUSEKEEPING, Intents.REQUEST_MAINTENANCE, Intents.REQUEST_ROOM_SERVICE, Intents.COMPLAINT);

    /** What is said of a room as well as of anything else. */
    private static final Set<String> OF_A_ROOM = Set.of(
            Intents.LATE_CHECKOUT,
            Intents.EARLY_CHECKIN,
            Intents.EARLY_CHECKOUT,
            Intents.SPECIAL_REQUEST,
            Intents.ASK_WIFI,
            Intents.LOST_AND_FOUND,
            Intents.PAYMENT,
            Intents.EMERGENCY);

    private RoomWishes() {}

    /** How far these wishes tell of a room. */
    static RoomWish of(List<ScoredIntent> scored) {
        if (has(scored, SURE, FROM_A_ROOM)) {
            return RoomWish.SURELY_FROM_A_ROOM;
        }
        if (has(scored, LIKELY, FROM_A_ROOM)) {
            return RoomWish.FROM_A_ROOM;
        }
        return has(scored, LIKELY, OF_A_ROOM) ? RoomWish.OF_A_ROOM : RoomWish.NONE;
    }

    private static boolean has(List<ScoredIntent> scored, double confidence, Set<String> names) {
        return scored.stream().anyMatch(intent -> intent.confidence() >= confidence && names.contains(intent.name()));
    }
}
