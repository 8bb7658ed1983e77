package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goes on with a stay that was kept for later once the one before is booked or not wanted. */
@Component
class NextStay {

    private final BookStay booking;

    NextStay(BookStay booking) {
        this.booking = booking;
    }

    /** The one that is talked about is not wanted: goes on with the next that was kept, or with none. */
    void drop(Scene scene) {
        DialogueState state = scene.state();
        scene.go(Event.DROPPED);
        if (isLast(scene, state)) {
            scene.say("dropped");
            scene.remember(scene.state().dropStay());
            return;
        }
        scene.say("stays.dropped");
        scene.remember(scene.state().forgetStay());
        follow(scene, state);
    }

    /** A stay that was left open is not wanted; who thinks better of it can still take it up. */
    void dropPaused(Scene scene) {
        DialogueState state = scene.state();
        scene.say(isLast(scene, state) ? "dropped" : "stays.dropped");
        scene.remember(state.with(state.pending().dropping(state.pending().dropped())));
        follow(scene, state);
    }

    /**
     * Goes on with the next that was kept.
     *
     * @param done the state in which the one before came to its end
     */
    void follow(Scene scene, DialogueState done) {
        List<Stay> left = OtherStays.left(scene, done);
        String room = done.pending().afterwards();
        if (room != null) {
            followIn(scene, done.stay(), room);
            OtherStays.keep(scene, left);
            return;
        }
        if (left.isEmpty()) {
            return;
        }
        Stay next = left.getFirst();
        scene.remember(scene.state().with(next));
        OtherStays.keep(scene, left.subList(1, left.size()));
        scene.say("stays.next", Map.of("stay", OtherStays.range(scene, next)));
        booking.advance(scene);
    }

    /** The same days in another kind of room, for people who are still to be told. */
    private void followIn(Scene scene, Stay before, String room) {
        Stay next = before.withParty(null, 0, List.of()).withRooms(null);
        DialogueState state = scene.state();
        scene.remember(state.with(next)
                .with(state.rooms().wanting(room))
                .with(state.pending().afterwards(null)));
        scene.say("kinds.next", Map.of("room", room));
        booking.advance(scene);
    }

    private static boolean isLast(Scene scene, DialogueState state) {
        return state.pending().afterwards() == null
                && OtherStays.left(scene, state).isEmpty();
    }
}
