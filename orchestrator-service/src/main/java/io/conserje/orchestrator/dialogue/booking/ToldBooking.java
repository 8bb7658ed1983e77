package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.Pending.Told;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.rooms.FeeWords;
import io.conserje.orchestrator.reply.Wording;
import io.conserje.pmsadapter.contract.Money;
import java.util.Map;

/** What a guest is told of a booking that was made, at once and when they ask again. */
final class ToldBooking {

    private ToldBooking() {}

    /** For the phrases that tell it. */
    static Map<String, Object> values(Wording wording, Stay stay, Told told) {
        Money total = told.total();
        Map<String, Object> values = Described.stay(wording, stay);
        values.put("reference", told.reference());
        values.put("room", told.room());
        values.put("fees", FeeWords.each(wording, told.fees()));
        values.put("total", total == null ? "" : wording.money(total));
        values.put("name", told.guest().fullName());
        values.put("email", String.valueOf(told.guest().email()));
        return values;
    }
}
