package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Hears that the small hours behind the day of arrival are its night: "we come at one in the morning on Sunday" moves no stay that begins on Saturday. */
final class NightOfArrival {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Set<String> ARRIVALS = Set.of(EntityTypes.CHECK_IN, EntityTypes.DATE);

    private NightOfArrival() {}

    /** The text without the day; as it is where it tells another, or wants another first of all. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        List<Entity> days = BesideDays.in(reading);
        boolean isNight = stay.isInOrder()
                && days.size() == 1
                && isOfTheNextDay(stay, days.getFirst())
                && comes(reading)
                && reading.values(EntityTypes.TIME).stream().anyMatch(NightOfArrival::isSmall);
        return isNight ? BesideDays.without(reading, days) : reading;
    }

    private static boolean isOfTheNextDay(Stay stay, Entity day) {
        return ARRIVALS.contains(day.type())
                && stay.arrival().plusDays(1).toString().equals(day.value());
    }

    private static boolean comes(Reading reading) {
        return (reading.has(Nuance.ARRIVAL) || reading.wants(Intents.LATE_CHECKIN))
                && !reading.wantsMost(Intents.MODIFY_RESERVATION);
    }

    private static boolean isSmall(Entity time) {
        return time.value() instanceof String hour && LocalTime.parse(hour).isBefore(MORNING);
    }
}
