package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.SmallTalk;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes up again a stay that was said no to, or that was left open when its guest fell silent. Rooms and prices are asked for anew, and
 * nothing is booked on what was shown before.
 */
final class ComeBack {

    private static final WordLists LISTS = WordLists.beside(ComeBack.class);
    private static final String AROUND = "(?:(?:" + LISTS.any("yes_around") + "|,) )*";
    private static final Pattern PLAIN_YES = Pattern.compile(
            AROUND + "(?:" + LISTS.any("plain_yes") + ") (?:(?:" + LISTS.any("plain_yes", "yes_around") + "|,) )*");

    /** What only another stay tells than the one that was said no to; a room may be another one of the same. */
    private static final Set<String> OF_ANOTHER = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.ADULTS);

    private static final Set<String> DAYS = Set.of(EntityTypes.CHECK_IN, EntityTypes.DATE_RANGE);
    private static final Set<String> PEOPLE = Set.of(EntityTypes.ADULTS, EntityTypes.GUESTS);

    private ComeBack() {}

    /** Whether a stay was left open. */
    static boolean isPaused(Scene scene) {
        return scene.state().pending().paused();
    }

    /** Whether the text means the stay that was put aside, whatever else it says. */
    static boolean isMeant(Scene scene, Reading reading) {
        return isPaused(scene) ? goesOn(reading) : regrets(scene, reading);
    }

    /** Whether it is a no to a stay that was left open. */
    static boolean declines(Scene scene, Reading reading) {
        return isPaused(scene) && reading.wants(Intents.DENY) && reading.has(Nuance.NO);
    }

    /** Who takes their leave does not go on; who greets does. */
    private static boolean goesOn(Reading reading) {
        return !SmallTalk.isSmall(reading) || reading.wants(Intents.GREETING);
    }

    /** Who thinks better of a no means what it was said to; an "ok" after it is none. */
    private static boolean regrets(Scene scene, Reading reading) {
        boolean says = reading.has(Nuance.REGRET)
                || reading.has(Nuance.SHOW_AGAIN)
                || PLAIN_YES.matcher(Folded.words(reading.text())).matches();
        return scene.state().pending().dropped() != null
                && says
                && !reading.wants(Intents.DENY)
                && !SmallTalk.isSmall(reading);
    }

    /** Takes it up, but for who tells of another stay: they begin anew. */
    static boolean takeUp(Scene scene, Reading reading) {
        if (isAnother(scene, reading)) {
            scene.remember(scene.state().with(scene.state().pending().dropping(null)));
            return false;
        }
        if (scene.state().pending().dropped() == null) {
            return false;
        }
        boolean paused = isPaused(scene);
        takeUp(scene);
        if (!paused) {
            scene.remember(scene.state().with(scene.state().rooms().recalling(reading.text())));
        }
        return true;
    }

    /** Takes up what was left open or said no to, of a guest who tapped something of it. */
    static void takeUp(Scene scene) {
        boolean paused = isPaused(scene);
        scene.remember(scene.state().takenUpAgain());
        scene.go(Event.STAY_WANTED);
        if (paused) {
            sayWhere(scene);
        }
    }

    /** What is shown of a stay that is complete says itself which one it is. */
    private static void sayWhere(Scene scene) {
        Stay stay = scene.state().stay();
        if (stay.hasDates() && !stay.isComplete()) {
            scene.say("back.stay", Described.stay(scene.wording(), stay));
        } else {
            scene.say("back");
        }
    }

    /** A stay that was left open is another only where days and people are told: one of them alone may put it right. */
    private static boolean isAnother(Scene scene, Reading reading) {
        return isPaused(scene) ? has(reading, DAYS) && has(reading, PEOPLE) : has(reading, OF_ANOTHER);
    }

    private static boolean has(Reading reading, Set<String> types) {
        return types.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }
}
