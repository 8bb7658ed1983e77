package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Pattern;

/** Hears what one of several rooms should have or be, which makes them no fewer: "a room for a smoker if possible". */
final class WishedRoom {

    private static final Pattern IF_POSSIBLE = Pattern.compile(
            "(?:^|(?<= ))(?:" + WordLists.beside(WishedRoom.class).any("if_possible") + ") ");

    private WishedRoom() {}

    /** Notes what is wished where nobody did, and leaves out the one; the text as it is where one room is said to be enough. */
    static Reading heard(Scene scene, Reading reading) {
        boolean several = scene.state().stay().roomCount() > 1;
        if (!several || !isOne(reading) || tellsPeople(reading)) {
            return reading;
        }
        boolean wished = wishes(reading);
        if (!wished && !reading.wantsAny(IntentGroups.HOUSE)) {
            return reading;
        }
        if (wished && !reading.text().contains("?") && !TakeWish.isOne(scene, reading)) {
            TakeWish.note(scene, reading);
        }
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !EntityTypes.ROOMS.equals(value.type()))
                .toList());
    }

    private static boolean isOne(Reading reading) {
        return reading.last(EntityTypes.ROOMS).filter(TakeWish::isArticle).isPresent();
    }

    private static boolean tellsPeople(Reading reading) {
        return reading.understanding().entities().stream()
                .map(Entity::type)
                .anyMatch(type -> EntityTypes.ADULTS.equals(type) || EntityTypes.GUESTS.equals(type));
    }

    private static boolean wishes(Reading reading) {
        return reading.wants(Intents.SPECIAL_REQUEST)
                || IF_POSSIBLE.matcher(Folded.words(reading.text())).find();
    }
}
