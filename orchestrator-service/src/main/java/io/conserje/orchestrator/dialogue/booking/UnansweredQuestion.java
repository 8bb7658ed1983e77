package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.rooms.Clauses;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import io.conserje.orchestrator.dialogue.talk.SmallTalk;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a question in the middle of a booking that nothing else answers: it is never passed over, and a yes beside it books nothing. */
final class UnansweredQuestion {

    private static final WordLists LISTS = WordLists.beside(UnansweredQuestion.class);
    private static final String TAG = "(?:(?:" + LISTS.any("plain_yes", "yes_around", "tag") + "|,) )*";
    private static final Pattern ONLY_A_TAG = Pattern.compile(TAG);
    private static final Pattern ASKS = Pattern.compile("^" + TAG + "(?:" + LISTS.any("asks") + ") ");
    private static final int SOME_WORDS = 2;

    /** Beside a choice much is taken for a price that is none; what has no word of one is looked at by its words. */
    private static final Set<String> OTHER_STAY = IntentGroups.STAY.stream()
            .filter(intent -> !Intents.ASK_PRICE.equals(intent))
            .collect(Collectors.toUnmodifiableSet());

    private UnansweredQuestion() {}

    /** Whether one stands beside values: "the Delux. On which floor is it?". */
    static boolean isBesideValues(Scene scene, Reading reading) {
        return isOpen(scene, reading, OTHER_STAY)
                && !choosesAStay(scene, reading)
                && RoomChoice.asksSomethingElse(scene.state().rooms().shown(), reading);
    }

    /** "And the second one?" of stays that were told to choose from. */
    private static boolean choosesAStay(Scene scene, Reading reading) {
        String asked = Clauses.asked(reading.text());
        return scene.state().stay().readings().size() > 1
                && reading.values(EntityTypes.ORDINAL).stream()
                        .anyMatch(place ->
                                asked.contains(Folded.words(place.text()).strip()));
    }

    /** Whether one stands beside a yes, also where no mark says so: "all right, and do I have to pay now". To be asked to book is no question. */
    static boolean isBesideAYes(Scene scene, Reading reading) {
        return isOpen(scene, reading)
                && (!ONLY_A_TAG.matcher(Clauses.asked(reading.text())).matches()
                        || Clauses.stated(reading.text()).stream().anyMatch(UnansweredQuestion::asks));
    }

    /** Whether the text is one in which nothing else was read. */
    static boolean isAlone(Scene scene, Reading reading) {
        return isOpen(scene, reading)
                && (!SmallTalk.isSmall(reading) || reading.wants(Intents.THANKS))
                && Clauses.asked(reading.text()).replace(",", "").strip().split(" +").length >= SOME_WORDS;
    }

    private static boolean asks(String clause) {
        return ASKS.matcher(clause).find() && !ONLY_A_TAG.matcher(clause).matches();
    }

    private static boolean isOpen(Scene scene, Reading reading) {
        return isOpen(scene, reading, IntentGroups.STAY);
    }

    private static boolean isOpen(Scene scene, Reading reading, Set<String> answered) {
        return scene.state().step().isBooking()
                && !reading.wantsAny(answered)
                && !HouseQuestion.isOne(scene, reading)
                && !TakeWish.isOne(scene, reading);
    }
}
