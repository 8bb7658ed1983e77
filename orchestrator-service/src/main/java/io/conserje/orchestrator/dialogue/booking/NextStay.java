package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Books the stays of a guest who tells of more than one after each other, and forgets none. */
@Component
class NextStay {

    private static final Pattern ONE_MORE =
            Pattern.compile("\\b(?:" + WordLists.beside(NextStay.class).any("one_more") + ") ");

    private final BookStay booking;

    NextStay(BookStay booking) {
        this.booking = booking;
    }

    /** What is told of the first; the others are kept, which is said. Of a text about a single stay everything. */
    static Reading first(Scene scene, SeveralStays told) {
        if (told.areSeveral()) {
            List<Stay> stays = told.stays(today(scene));
            keep(scene, stays.subList(1, stays.size()));
            scene.say(
                    "stays.one_at_a_time",
                    Map.of(
                            "first", range(scene, stays.getFirst()),
                            "others",
                                    stays.stream()
                                            .skip(1)
                                            .map(stay -> range(scene, stay))
                                            .collect(Collectors.joining(", "))));
        }
        return told.parts().getFirst();
    }

    /** Whether another stay than the one that is talked about is told: "y otra habitación del 11 al 13". */
    static boolean isOneMore(Scene scene, Reading reading, SeveralStays told) {
        Stay open = scene.state().stay();
        Stay other = told.stays(today(scene)).getFirst();
        return !told.areSeveral()
                && open.hasDates()
                && other.isInOrder()
                && !other.hasDatesOf(open)
                && ONE_MORE.matcher(Folded.words(reading.text())).find()
                && !StayJoint.isRather(
                        reading.text(), reading.understanding().language().code());
    }

    /** Keeps it, and says so. */
    static void keepOneMore(Scene scene, SeveralStays told) {
        List<Stay> stays = told.stays(today(scene));
        keep(
                scene,
                Stream.concat(scene.state().pending().following().stream(), stays.stream())
                        .distinct()
                        .toList());
        scene.say("stays.afterwards", Map.of("others", range(scene, stays.getFirst())));
    }

    /** Whether it is for the guest to say with which to begin. */
    static boolean isOpen(SeveralStays told) {
        return told.joint() == StayJoint.Kind.EITHER || told.joint() == StayJoint.Kind.OPEN;
    }

    /** Asks with which to begin; those that were not told as one or the other are kept. */
    static void ask(Scene scene, SeveralStays told) {
        List<Stay> stays = told.stays(today(scene));
        if (told.joint() == StayJoint.Kind.OPEN) {
            keep(scene, stays);
        }
        List<Stay.Days> either = stays.stream()
                .map(stay -> new Stay.Days(stay.arrival(), stay.departure()))
                .toList();
        scene.remember(scene.state().with(scene.state().stay().withoutDates().reading(either)));
        AmbiguousDates.askAgain(scene, "ask.which_stay");
    }

    /** The one that is talked about is not wanted: goes on with the next that was kept, or with none. */
    void drop(Scene scene) {
        DialogueState state = scene.state();
        scene.go(Event.DROPPED);
        if (left(scene, state).isEmpty()) {
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
        scene.say(left(scene, state).isEmpty() ? "dropped" : "stays.dropped");
        scene.remember(state.with(state.pending().dropping(state.pending().dropped())));
        follow(scene, state);
    }

    /**
     * Goes on with the next that was kept.
     *
     * @param done the state in which the one before came to its end
     */
    void follow(Scene scene, DialogueState done) {
        List<Stay> left = left(scene, done);
        if (left.isEmpty()) {
            return;
        }
        Stay next = left.getFirst();
        scene.remember(scene.state().with(next));
        keep(scene, left.subList(1, left.size()));
        scene.say("stays.next", Map.of("stay", range(scene, next)));
        booking.advance(scene);
    }

    private static void keep(Scene scene, List<Stay> others) {
        scene.remember(scene.state().with(scene.state().pending().following(others)));
    }

    private static List<Stay> left(Scene scene, DialogueState state) {
        return state.pending().following().stream()
                .filter(stay ->
                        !stay.hasDatesOf(state.stay()) && !stay.arrival().isBefore(today(scene)))
                .toList();
    }

    private static String range(Scene scene, Stay stay) {
        Wording wording = scene.wording();
        return wording.say(
                "stays.range",
                Map.of("checkIn", wording.day(stay.arrival()), "checkOut", wording.day(stay.departure())));
    }

    private static LocalDate today(Scene scene) {
        return scene.turn().now().toLocalDate();
    }
}
