package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.DialogueState;
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

/** Hears of other stays than the one that is talked about, and keeps them, so that none is lost. */
final class OtherStays {

    private static final Pattern ONE_MORE =
            Pattern.compile("\\b(?:" + WordLists.beside(OtherStays.class).any("one_more") + ") ");

    private OtherStays() {}

    /** What a text tells of stays; days that are known, and that no word adds others to, are the ones that are changed. */
    static SeveralStays told(Scene scene, Reading reading) {
        SeveralStays told = SeveralStays.in(reading, today(scene));
        boolean known =
                told.stays(today(scene)).getFirst().hasDatesOf(scene.state().stay());
        return isOpen(told) && known ? new SeveralStays(List.of(told.parts().getLast()), null) : told;
    }

    /** What is told of the first; the others are kept, which is said. Of a text about a single stay everything. */
    static Reading first(Scene scene, SeveralStays told) {
        if (told.areSeveral()) {
            List<Stay> stays = told.stays(today(scene));
            keepToo(scene, stays.subList(1, stays.size()));
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
        keepToo(scene, stays);
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
            keepToo(scene, stays);
        }
        List<Stay.Days> either = stays.stream()
                .map(stay -> new Stay.Days(stay.arrival(), stay.departure()))
                .toList();
        scene.remember(scene.state().with(scene.state().stay().withoutDates().reading(either)));
        AmbiguousDates.askAgain(scene, "ask.which_stay");
    }

    /** Beside those that are kept; what was told of the same days before is told anew. */
    private static void keepToo(Scene scene, List<Stay> others) {
        Stream<Stay> before = scene.state().pending().following().stream()
                .filter(kept -> others.stream().noneMatch(kept::hasDatesOf));
        keep(scene, Stream.concat(before, others.stream()).toList());
    }

    static void keep(Scene scene, List<Stay> others) {
        scene.remember(scene.state().with(scene.state().pending().following(others)));
    }

    /** Those that are kept and still ahead, beside the one of this state. */
    static List<Stay> left(Scene scene, DialogueState state) {
        return state.pending().following().stream()
                .filter(stay ->
                        !stay.hasDatesOf(state.stay()) && !stay.arrival().isBefore(today(scene)))
                .toList();
    }

    static String range(Scene scene, Stay stay) {
        Wording wording = scene.wording();
        return wording.say(
                "stays.range",
                Map.of("checkIn", wording.day(stay.arrival()), "checkOut", wording.day(stay.departure())));
    }

    private static LocalDate today(Scene scene) {
        return scene.turn().now().toLocalDate();
    }
}
