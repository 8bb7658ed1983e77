package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.rooms.ChosenRoom;
import io.conserje.orchestrator.dialogue.rooms.RoomAhead;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SoldOut;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a room that a text chooses: of those shown, of those shown before where the stay is another now, or in the guest's words before any was. */
@Component
class TakeRoom {

    private final ChosenRoom chosen;
    private final SoldOut soldOut;
    private final RoomAhead ahead;

    TakeRoom(ChosenRoom chosen, SoldOut soldOut, RoomAhead ahead) {
        this.chosen = chosen;
        this.ahead = ahead;
        this.soldOut = soldOut;
    }

    /**
     * Whether one was taken that is new.
     *
     * @param before what was shown when the guest wrote, also where the stay is another now
     */
    boolean take(Scene scene, Reading reading, List<Rooms.Shown> before) {
        Rooms rooms = scene.state().rooms();
        List<Rooms.Shown> shown = rooms.shown();
        if (shown.isEmpty() && !before.isEmpty()) {
            return takeOfThoseBefore(scene, reading, before);
        }
        Optional<Rooms.Shown> meant = shown.isEmpty()
                ? Optional.empty()
                : RoomChoice.find(shown, reading)
                        .or(() -> RoomChoice.atASum(shown, scene.state().stay(), reading));
        if (meant.isPresent() && soldOut.named(scene, shown, reading.text()).isPresent()) {
            return false;
        }
        if (meant.isPresent()) {
            boolean isNew = !meant.get().roomTypeId().equals(rooms.chosenId());
            scene.remember(scene.state().with(rooms.choosing(meant.get().roomTypeId())));
            if (isNew) {
                chosen.acknowledge(scene, "rooms.chosen");
            }
            return isNew;
        }
        if (rooms.chosenId() == null && takeCheapest(scene, reading)) {
            return true;
        }
        if (RoomChoice.leavesOpen(rooms, reading)) {
            return takeOpenRoom(scene, reading);
        }
        return shown.isEmpty() && takeAhead(scene, reading);
    }

    /** One of them, in the rooms that are looked for anew; who only asks about one wants none. */
    private static boolean takeOfThoseBefore(Scene scene, Reading reading, List<Rooms.Shown> before) {
        Rooms rooms = scene.state().rooms();
        Optional<Rooms.Shown> meant = RoomChoice.find(before, reading);
        if (meant.isPresent()) {
            scene.remember(scene.state().with(rooms.preferring(meant.get().roomTypeId())));
            return true;
        }
        return !RoomChoice.asksAboutOne(before, reading)
                && reading.last(EntityTypes.ROOM_TYPE).isPresent()
                && want(scene, reading);
    }

    /** Kept until rooms are shown; a type that the hotel may have is kept in silence. */
    private boolean takeAhead(Scene scene, Reading reading) {
        boolean named = ahead.isNamed(scene, reading);
        if (reading.last(EntityTypes.ROOM_TYPE).isEmpty() && !named) {
            return false;
        }
        boolean isNew = !reading.text().equals(scene.state().rooms().wanted());
        if (named && isNew && !scene.state().stay().isComplete()) {
            scene.say("rooms.wanted");
        }
        return want(scene, reading);
    }

    private static boolean want(Scene scene, Reading reading) {
        scene.remember(scene.state().with(scene.state().rooms().wanting(reading.text())));
        return true;
    }

    /** For a guest to whom it is all the same; they are told which. */
    private boolean takeCheapest(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        Optional<Rooms.Shown> cheapest = RoomChoice.whichever(rooms.shown(), reading);
        if (cheapest.isEmpty()) {
            return false;
        }
        scene.remember(scene.state().with(rooms.choosing(cheapest.get().roomTypeId())));
        boolean ofAll = cheapest.get().equals(rooms.shown().getFirst());
        chosen.acknowledge(scene, ofAll ? "rooms.chosen_cheapest" : "rooms.chosen");
        return true;
    }

    /** What is named to choose from is chosen by the guest; beside a yes, or in a question about the house, it is no choice of a room. */
    private static boolean takeOpenRoom(Scene scene, Reading reading) {
        Rooms rooms = scene.state().rooms();
        if (rooms.chosenId() != null && (reading.wants(Intents.AFFIRM) || reading.wantsAny(IntentGroups.HOUSE))) {
            return false;
        }
        scene.remember(scene.state().with(rooms.unchosen()));
        return true;
    }
}
