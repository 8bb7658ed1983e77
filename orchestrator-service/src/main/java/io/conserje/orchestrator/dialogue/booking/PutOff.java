package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the stay of a guest who does not know yet, will confirm later or says good-bye, and tells what is kept and what is not. */
@Component
@Order(6)
public class PutOff implements Skill {

    /** So long a stay that was put off is known, unless its arrival comes first. */
    private static final int DAYS_KEPT = 3;

    private static final Set<String> DAYS = Set.of(EntityTypes.DATE, EntityTypes.DATETIME, EntityTypes.CHECK_IN);
    private static final Set<String> OTHERWISE = Stream.of(
                    IntentGroups.HOUSE,
                    IntentGroups.MONEY,
                    Set.of(Intents.ASK_PRICE, Intents.ASK_ROOM_TYPES, Intents.ROOM_PHOTOS, Intents.CHECK_AVAILABILITY))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern YES =
            Pattern.compile("(?:^|(?<= ))(?:" + WordLists.beside(PutOff.class).any("plain_yes") + ") ");

    private final TakeValues values;
    private final BookStay booking;
    private final QuoteStay quote;

    PutOff(TakeValues values, BookStay booking, QuoteStay quote) {
        this.values = values;
        this.booking = booking;
        this.quote = quote;
    }

    /** Whether a stay that was put off is still to be known. */
    public static boolean isKept(DialogueState state, LocalDate today) {
        return state.pending().keptUntil() != null
                && !today.isAfter(state.pending().keptUntil());
    }

    @Override
    public boolean answer(Scene scene, Reading reading) {
        boolean open = scene.state().step().isBooking();
        boolean leaves = open && leaves(reading);
        if (!leaves && !isUndecided(reading)) {
            return false;
        }
        if (!open) {
            return later(scene, reading);
        }
        Taken taken = values.take(scene, certain(scene, reading));
        scene.understood();
        if (taken == Taken.SOMETHING) {
            scene.say("undecided.no_hurry");
            booking.advance(scene);
        } else if (taken == Taken.TROUBLE) {
            scene.go(Event.STAY_WANTED);
        } else {
            keep(scene, leaves);
        }
        return true;
    }

    /** A plain yes or no with a good-bye is one; an "ok" with one till tomorrow is none. */
    private static boolean leaves(Reading reading) {
        return reading.wantsMost(Intents.GOODBYE)
                && (!reading.wants(Intents.AFFIRM)
                        || isTillADay(reading)
                                && !YES.matcher(Folded.words(reading.text())).find())
                && !reading.wants(Intents.DENY)
                && !reading.wantsAny(OTHERWISE);
    }

    private static boolean isTillADay(Reading reading) {
        return PassingDay.isOfAGoodbye(reading)
                && reading.understanding().entities().size() == 1;
    }

    /** Who asks something beside wants to hear the answer. */
    private static boolean isUndecided(Reading reading) {
        return reading.has(Nuance.UNDECIDED)
                && !reading.wantsAny(OTHERWISE)
                && !RoomChoice.asksForCheaper(reading.text());
    }

    private static boolean later(Scene scene, Reading reading) {
        if (reading.wantsAny(IntentGroups.STAY)
                || reading.wantsAny(IntentGroups.EXISTING)
                || reading.wantsAny(IntentGroups.REQUEST)
                || !reading.understanding().entities().stream().allMatch(entity -> DAYS.contains(entity.type()))) {
            return false;
        }
        scene.understood();
        scene.say("undecided.idle");
        return true;
    }

    /** "Tomorrow" is when they will say it, "until Friday" how long a room shall be held whose days are known, a second value of the same kind is the other possibility, and no name was asked for. */
    private static Reading certain(Scene scene, Reading reading) {
        boolean dated = scene.state().stay().hasDates();
        List<Entity> entities = reading.understanding().entities();
        return reading.with(entities.stream()
                .filter(entity -> !EntityTypes.PERSON_NAME.equals(entity.type()))
                .filter(entity -> !DAYS.contains(entity.type()) || reading.has(Nuance.ARRIVAL))
                .filter(entity -> !dated || !EntityTypes.CHECK_OUT.equals(entity.type()))
                .filter(entity -> entities.stream()
                                .filter(other -> other.type().equals(entity.type()))
                                .count()
                        == 1)
                .toList());
    }

    private void keep(Scene scene, boolean leaves) {
        DialogueState state = scene.state();
        LocalDate until = scene.turn().now().toLocalDate().plusDays(DAYS_KEPT);
        LocalDate arrival = state.stay().checkIn();
        LocalDate kept = arrival != null && arrival.isBefore(until) ? arrival : until;
        scene.remember(state.with(state.pending().keeping(kept)));
        scene.say(
                leaves ? "undecided.goodbye" : "undecided.kept",
                Map.of("day", scene.wording().day(kept)));
        if (state.step() == Step.COLLECTING_STAY) {
            if (!leaves) {
                scene.say("undecided.stay");
            }
            return;
        }
        scene.say("undecided.not_held");
        if (state.quoted() != null) {
            quote.offer(scene, state.quoted());
        }
    }
}
