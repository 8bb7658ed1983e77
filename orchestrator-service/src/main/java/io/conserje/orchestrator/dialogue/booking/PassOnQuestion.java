package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Nuances;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.talk.TeamQuestion;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passes a question about the house on to the team, once the guest says yes to that; then the open question goes on. */
@Component
@Order(5)
class PassOnQuestion implements Skill {

    private static final WordLists LISTS = WordLists.beside(PassOnQuestion.class);
    private static final Pattern YES_FIRST =
            Pattern.compile("^(?:(?:" + LISTS.any("yes_around") + "|,) )*(?:" + LISTS.any("plain_yes") + ") ");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;\\n])\\s*");
    private static final Set<String> ASKED = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL);

    private final BookStay booking;
    private final Nuances nuances;

    PassOnQuestion(BookStay booking, Nuances nuances) {
        this.booking = booking;
        this.nuances = nuances;
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean offered = scene.state().pending().teamOffered();
        scene.remember(scene.state().with(scene.state().pending().offeringTeam(false)));
        if (!offered) {
            return false;
        }
        if (declines(reading)) {
            scene.understood();
            scene.say("team.not_asked");
            goOn(scene);
            return true;
        }
        if (agrees(scene, reading)) {
            scene.understood();
            TeamQuestion.pass(scene);
            goOn(scene);
            return true;
        }
        if (agreesBesideMore(scene, reading)) {
            TeamQuestion.pass(scene);
        }
        return false;
    }

    /** "Yes, ask them, and we are three", "ask them. And what would two nights be?": the rest is heard by others. */
    private boolean agreesBesideMore(Scene scene, Reading reading) {
        if (reading.wants(Intents.DENY)) {
            return false;
        }
        boolean asks = reading.text().contains("?");
        boolean tells = reading.understanding().entities().stream()
                        .anyMatch(value -> !EntityTypes.ROOM_TYPE.equals(value.type()))
                || choosesARoom(scene, reading);
        return asks
                ? asksFirst(scene, reading)
                        || reading.wants(Intents.AFFIRM)
                                && YES_FIRST
                                        .matcher(Folded.words(reading.text()))
                                        .find()
                : tells
                        && reading.has(Nuance.ASK)
                        && (!reading.wantsAny(IntentGroups.HOUSE) || asksFirst(scene, reading));
    }

    /** Whether the first sentence, which is no question, has the team asked. */
    private boolean asksFirst(Scene scene, Reading reading) {
        String first = SENTENCE_END.split(reading.text().strip(), 2)[0];
        return !first.endsWith("?")
                && nuances.of(
                                first,
                                List.of(
                                        scene.wording().language(),
                                        reading.understanding().language().code()))
                        .contains(Nuance.ASK);
    }

    private static boolean choosesARoom(Scene scene, Reading reading) {
        return RoomChoice.find(scene.state().rooms().shown(), reading).isPresent();
    }

    private void goOn(Scene scene) {
        if (scene.state().step().isBooking()) {
            booking.again(scene);
        }
    }

    /** A no says no to what was offered last, not to the stay. */
    private static boolean declines(Reading reading) {
        return reading.wants(Intents.DENY)
                && reading.has(Nuance.NO)
                && reading.understanding().entities().isEmpty();
    }

    /** Who gives a value or asks something else says yes to that. */
    private static boolean agrees(Scene scene, Reading reading) {
        return (reading.wants(Intents.AFFIRM) || reading.has(Nuance.ASK))
                && !reading.wants(Intents.DENY)
                && (!reading.wantsAny(IntentGroups.HOUSE) || saysWhatToAsk(reading))
                && !reading.wantsAny(IntentGroups.STAY)
                && !(reading.has(Nuance.ASK) && choosesARoom(scene, reading))
                && reading.understanding().entities().stream().allMatch(value -> isOnlyAsking(scene, reading, value));
    }

    /** "Yes, ask them if there is parking" says once more what was asked. */
    private static boolean saysWhatToAsk(Reading reading) {
        return reading.has(Nuance.ASK)
                && !reading.text().contains("?")
                && SENTENCE_END.split(reading.text().strip()).length == 1;
    }

    /** While rooms are shown "ask the team" is read for one. */
    private static boolean isOnlyAsking(Scene scene, Reading reading, Entity value) {
        return ASKED.contains(value.type()) && saysWhatToAsk(reading)
                || EntityTypes.ROOM_TYPE.equals(value.type())
                        && reading.has(Nuance.ASK)
                        && RoomChoice.find(scene.state().rooms().shown(), reading)
                                .isEmpty();
    }
}
