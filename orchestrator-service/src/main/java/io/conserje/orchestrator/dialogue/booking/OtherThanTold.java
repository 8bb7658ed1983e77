package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.function.Predicate;

/** Finds what a yes says otherwise than the summary does and nobody could take: such a yes books nothing. */
final class OtherThanTold {

    private OtherThanTold() {}

    /** Whether the text tells other people or another address than those of the summary. */
    static boolean isIn(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        return isOther(reading, EntityTypes.GUESTS, count -> !count.equals(stay.people()))
                || isOther(reading, EntityTypes.ADULTS, count -> !count.equals(stay.adults()))
                || isOther(reading, EntityTypes.CHILDREN, count -> !count.equals(stay.children()))
                || isOther(
                        reading,
                        EntityTypes.EMAIL,
                        address -> !address.equals(scene.state().guest().email()));
    }

    private static boolean isOther(Reading reading, String type, Predicate<Object> differs) {
        return reading.last(type).map(Entity::value).filter(differs).isPresent();
    }
}
