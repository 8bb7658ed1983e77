package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Intents;
import java.util.List;

/** What a hotel lives by: these intents are measured, and written for, more strictly than the others. */
public final class CoreIntents {

    /** All fifteen. */
    public static final List<String> ALL = List.of(
            Intents.MAKE_RESERVATION,
            Intents.MODIFY_RESERVATION,
            Intents.CANCEL_RESERVATION,
            Intents.EARLY_CHECKIN,
            Intents.LATE_CHECKOUT,
            Intents.ASK_WIFI,
            Intents.ASK_PARKING,
            Intents.ASK_POOL,
            Intents.ASK_PRICE,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.REQUEST_HOUSEKEEPING,
            Intents.COMPLAINT,
            Intents.HUMAN_HANDOFF,
            Intents.AFFIRM,
            Intents.DENY);

    private CoreIntents() {}
}
