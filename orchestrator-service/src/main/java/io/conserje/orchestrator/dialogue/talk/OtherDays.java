package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds that words of coming and leaving tell other days of the stay that is being booked, and ask for no hour: "and if we left on the 25th?". */
final class OtherDays {

    private static final Set<String> COMING_AND_LEAVING = Stream.of(
                    IntentGroups.HOURS, Set.of(Intents.ASK_CHECKIN_TIME, Intents.ASK_CHECKOUT_TIME))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> AN_HOUR = List.of(EntityTypes.TIME, EntityTypes.TIME_RANGE, EntityTypes.DATETIME);
    private static final List<String> A_DAY = List.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);

    private OtherDays() {}

    /** Of what a text wants, all that is more than those days. */
    static Set<String> without(Scene scene, Reading reading, Set<String> intents) {
        return areTold(scene, reading)
                ? intents.stream()
                        .filter(intent -> !COMING_AND_LEAVING.contains(intent))
                        .collect(Collectors.toUnmodifiableSet())
                : intents;
    }

    private static boolean areTold(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        if (!scene.state().step().isBooking()
                || AN_HOUR.stream().anyMatch(type -> !reading.values(type).isEmpty())) {
            return false;
        }
        return stay.readings().size() > 1 && !reading.text().contains("?")
                || stay.hasDates()
                        && A_DAY.stream()
                                .flatMap(type -> reading.values(type).stream())
                                .anyMatch(day -> isOther(stay, day));
    }

    private static boolean isOther(Stay stay, Entity day) {
        return Stream.of(stay.arrival(), stay.departure())
                .noneMatch(end -> end.toString().equals(day.value()));
    }
}
