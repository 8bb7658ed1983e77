package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.RoomKinds;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Books two kinds of rooms that are wanted beside each other one after the other, and asks who is in the first. */
@Component
class TwoKinds {

    private final RoomKinds kinds;

    TwoKinds(RoomKinds kinds) {
        this.kinds = kinds;
    }

    /** The two that are wanted; none where they are only compared, or where one is wanted or the other, or the other instead of the one. */
    Optional<RoomKinds.Two> wanted(Scene scene, Reading reading) {
        return AskedOfRooms.compares(reading)
                ? Optional.empty()
                : kinds.in(scene, reading)
                        .filter(two -> StayJoint.in(
                                                two.between(),
                                                reading.understanding()
                                                        .language()
                                                        .code())
                                        .kind()
                                == StayJoint.Kind.ALSO);
    }

    /** What the text says beside: who comes and how many rooms there are is of both. */
    static Reading beside(Reading reading) {
        return ChangedParty.withoutPeople(reading.with(reading.understanding().entities().stream()
                .filter(value -> !EntityTypes.ROOMS.equals(value.type()) && !EntityTypes.ROOM_TYPE.equals(value.type()))
                .toList()));
    }

    /** Begins with the first and keeps the other, which is said. */
    static void keep(Scene scene, RoomKinds.Two two) {
        ChangedParty.forget(scene);
        DialogueState state = scene.state();
        scene.remember(state.with(state.stay().withRooms(null))
                .with(state.rooms().wanting(two.first()))
                .with(state.pending().afterwards(two.second())));
        scene.say("kinds.one_at_a_time", Map.of("first", two.first(), "other", two.second()));
    }
}
