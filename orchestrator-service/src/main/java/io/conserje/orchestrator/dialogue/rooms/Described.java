package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.reply.Wording;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Values for phrases, described in the guest's language. */
public final class Described {

    private static final int CENTS = 2;

    private Described() {}

    /** Dates, length and people of a stay. */
    public static Map<String, Object> stay(Wording wording, Stay stay) {
        Map<String, Object> values = new HashMap<>();
        values.put("checkIn", wording.day(stay.arrival()));
        values.put("checkOut", wording.day(stay.departure()));
        values.put("nights", wording.say("nights", Map.of("nights", stay.length())));
        values.put("party", party(wording, stay));
        return values;
    }

    /** The same for the team, in English: what a ticket tells of a stay. */
    public static String forTheTeam(Stay stay) {
        return "from %s to %s: %d adults, %d children, %d rooms"
                .formatted(
                        stay.arrival(),
                        stay.departure(),
                        stay.adults() == null ? 1 : stay.adults(),
                        stay.children(),
                        stay.roomCount());
    }

    static String party(Wording wording, Stay stay) {
        return wording.say(
                "party",
                Map.of(
                        "adults", stay.adults() == null ? 1 : stay.adults(),
                        "children", stay.children(),
                        "rooms", stay.roomCount()));
    }

    /** The average of a total a night, over all rooms, to the cent. */
    static Money perNight(Money total, Stay stay) {
        return new Money(
                total.amount().divide(BigDecimal.valueOf(stay.length()), CENTS, RoundingMode.HALF_UP),
                total.currency());
    }

    static LocalTime time(Scene scene, Instant instant) {
        return instant.atZone(scene.turn().hotel().timeZone()).toLocalTime();
    }
}
