package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.Clauses;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a day of which something is asked about the house away from a stay whose days are known: "is there a party on the 31st?". */
final class AskedDay {

    private static final Set<String> COMING_AND_LEAVING =
            Set.of(Intents.MODIFY_RESERVATION, Intents.ASK_CHECKIN_TIME, Intents.ASK_CHECKOUT_TIME);

    private AskedDay() {}

    /** The text without the day; as it is where somebody comes on it, or a room is wanted for it. */
    static Reading heard(Scene scene, Reading reading) {
        List<Entity> days = BesideDays.in(reading);
        boolean isAsked = scene.state().stay().hasDates()
                && days.size() == 1
                && reading.wantsAny(IntentGroups.HOUSE)
                && !reading.wantsAny(IntentGroups.STAY)
                && !reading.wantsAny(COMING_AND_LEAVING)
                && Stream.of(Nuance.ARRIVAL, Nuance.BEGINNING, Nuance.CHANGES).noneMatch(reading::has)
                && Clauses.asked(reading.text())
                        .contains(Folded.words(days.getFirst().text()).strip());
        return isAsked ? BesideDays.without(reading, days) : reading;
    }
}
