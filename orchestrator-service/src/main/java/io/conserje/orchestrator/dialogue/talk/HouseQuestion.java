package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.FeesAsked;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says honestly that nobody has told us, and offers a person; then the open question goes on. What a wish is about the team answers with it. */
@Component
@Order(10)
public class HouseQuestion implements Skill {

    private static final Set<String> NOT_OF_MEALS = IntentGroups.HOUSE.stream()
            .filter(intent -> !Intents.ASK_BREAKFAST.equals(intent) && !Intents.ASK_RESTAURANT.equals(intent))
            .collect(Collectors.toUnmodifiableSet());

    /** What these wishes may be about; what else is asked beside one ("two towels, please, and is there a pool?") is a question of its own. Any other wish may be about whatever is asked. */
    private static final Map<String, Set<String>> ABOUT = Map.of(
            Intents.REQUEST_ROOM_SERVICE,
            Set.of(Intents.ASK_BREAKFAST, Intents.ASK_RESTAURANT, Intents.ASK_ROOM_AMENITIES),
            Intents.REQUEST_HOUSEKEEPING,
            Set.of(Intents.ASK_ROOM_AMENITIES, Intents.ASK_AMENITIES),
            Intents.LOST_AND_FOUND,
            Set.of(Intents.ASK_CONTACT, Intents.ASK_POLICY));

    private static final Set<String> OF_THE_HOUSE = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL);

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (!isOne(scene, reading)) {
            return false;
        }
        scene.understood();
        if (!isPassedOn(scene, reading)) {
            tell(scene, reading);
            Menu.offerPerson(scene);
        }
        return !scene.state().step().isBooking() && !beginsAStay(scene, reading);
    }

    /** "Yes, ask them. It would be from Friday to Sunday, me and the dog" asks nothing beside. */
    private static boolean isPassedOn(Scene scene, Reading reading) {
        return TeamQuestion.isPassed(scene) && !reading.text().contains("?");
    }

    /** Who has booked and asks what the dog costs wants no other stay. */
    private static boolean beginsAStay(Scene scene, Reading reading) {
        boolean asksAPriceOnly = scene.state().pending().booked() != null
                && reading.understanding().entities().stream().allMatch(value -> OF_THE_HOUSE.contains(value.type()))
                && !NewStay.isTold(reading);
        return reading.wantsAny(IntentGroups.STAY) && !asksAPriceOnly || NewStay.isWhole(reading);
    }

    /** Says what the hotel's system charges apart where that is asked, has the team asked where that is ordered or asked again, else says that nobody has told us: at the summary a yes is one to it, so that nothing else is asked there. */
    public static void tell(Scene scene, Reading reading) {
        String fees = FeesAsked.told(scene, reading);
        if (!fees.isEmpty()) {
            scene.add(fees);
        } else if ((reading.has(Nuance.ASK_THEM) || isAskedAgain(scene, reading)) && !TeamQuestion.isPassed(scene)) {
            TeamQuestion.pass(scene);
        } else if (scene.state().step() == Step.CONFIRMING
                || scene.state().guest().isComplete()) {
            scene.say("house.unknown.aside");
        } else {
            sayUnknown(scene);
        }
    }

    /** Who asks the same twice wants an answer, and from now on the words are known. */
    private static boolean isAskedAgain(Scene scene, Reading reading) {
        String question = Folded.words(reading.text());
        boolean again = !question.isBlank() && scene.state().pending().wasAsked(question);
        scene.remember(scene.state().with(scene.state().pending().asking(question)));
        return again;
    }

    /** Says that nobody has told us, and offers to ask the team. */
    public static void sayUnknown(Scene scene) {
        scene.say("house.unknown");
        scene.remember(scene.state().with(scene.state().pending().offeringTeam(true)));
    }

    /** Who is booking and asks about money asks how this house takes it; without an open booking it is about one that stands. */
    public static boolean isOne(Scene scene, Reading reading) {
        boolean asks = reading.wantsAny(
                        OtherDays.without(scene, reading, NoMeal.isOne(reading) ? NOT_OF_MEALS : IntentGroups.HOUSE))
                || (scene.state().step().isBooking() || NewStay.isTold(reading))
                        && (reading.wantsAny(IntentGroups.MONEY) || reading.has(Nuance.CANCEL_LATER))
                || reading.has(Nuance.NOT_BOOKED) && reading.wantsAny(IntentGroups.HOURS)
                || asksForAFee(scene, reading);
        return asks
                && !TeamQuestion.isBesideAYes(scene, reading)
                && !SaidBudget.isAlone(reading)
                && (!TakeWish.isOne(scene, reading) || asksForMoreThanTheWish(reading));
    }

    /** Rooms tell what they cost, and nothing beside it. */
    private static boolean asksForAFee(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        return scene.state().step().isBooking() && !shown.isEmpty() && RoomChoice.asksWhatElseCosts(shown, reading);
    }

    private static boolean asksForMoreThanTheWish(Reading reading) {
        Set<String> wishes = IntentGroups.WISH.stream().filter(reading::wants).collect(Collectors.toSet());
        Set<String> about = wishes.stream()
                .flatMap(wish -> ABOUT.getOrDefault(wish, IntentGroups.HOUSE).stream())
                .collect(Collectors.toSet());
        return !wishes.isEmpty()
                && IntentGroups.HOUSE.stream().anyMatch(asked -> reading.wants(asked) && !about.contains(asked));
    }
}
