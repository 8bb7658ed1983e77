package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Why;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Map;

/** Says why a stay cannot be, and forgets what has to be another for it, which is asked for. */
public final class ImpossibleStay {

    private ImpossibleStay() {}

    /** Says it; the rooms that were shown for the stay are none any more, while the one that was chosen is taken again where it can be. */
    public static void tell(Scene scene, Why why) {
        tell(scene, why, scene.state().stay().roomCount() + 1, Limits.UNKNOWN);
    }

    /**
     * @param rooms to propose where one holds too few people
     * @param limits of the rooms that are free
     */
    static void tell(Scene scene, Why why, int rooms, Limits limits) {
        Stay stay = scene.state().stay();
        scene.remember(scene.state().with(scene.state().rooms().outdated()));
        switch (why) {
            case IN_THE_PAST -> otherDates(scene, "problem.arrival_past");
            case TOO_SOON -> otherDates(scene, "problem.too_soon");
            case BEYOND_HORIZON -> otherDates(scene, "problem.beyond_horizon");
            case INVALID_STAY -> {
                scene.say(
                        "problem.too_long",
                        Map.of("nights", scene.wording().say("nights", Map.of("nights", stay.length()))));
                scene.remember(scene.state().with(stay.withDates(stay.arrival(), null, null)));
            }
            case PARTY_TOO_LARGE -> {
                limits.tell(scene, stay);
                propose(scene, rooms);
            }
        }
    }

    private static void otherDates(Scene scene, String phrase) {
        scene.say(phrase);
        scene.remember(scene.state().with(scene.state().stay().withoutDates()));
    }

    /** A number of rooms to tap, which a yes takes, too. */
    static void propose(Scene scene, int more) {
        if (more > FindRooms.MOST_ROOMS) {
            return;
        }
        scene.remember(scene.state().with(scene.state().rooms().proposing(more)));
        scene.offer(
                List.of(new Choice(
                        FindRooms.COUNT + more, scene.wording().say("rooms.count", Map.of("rooms", more)), null)),
                "menu.label");
    }
}
