package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.memory.Wishes;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.turn.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes what a guest wishes for the stay that is being booked: for the team at once, and for the booking where one comes of it. */
public final class TakeWish {

    private static final String KIND = "request";
    private static final Set<String> DAYS = Set.of(EntityTypes.DATE, EntityTypes.DATETIME);

    private static final Set<String> SERVED = Set.of(Intents.SERVICE_RESERVATION, Intents.REQUEST_ROOM_SERVICE);
    private static final Set<String> PARTY = Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN);

    private static final Set<String> THINGS =
            Set.of(Intents.ASK_ACCESSIBILITY, Intents.ASK_ROOM_AMENITIES, Intents.ASK_AMENITIES);
    private static final Set<String> OTHER_HOUSE = Stream.of(IntentGroups.HOUSE, IntentGroups.MONEY)
            .flatMap(Set::stream)
            .filter(intent -> !THINGS.contains(intent))
            .collect(Collectors.toUnmodifiableSet());

    private TakeWish() {}

    /** Whether the text wishes something for the stay that is being booked, or that it begins to book; one that stands is the team's. */
    public static boolean isOne(Scene scene, Reading reading) {
        if (!reading.values(EntityTypes.BOOKING_REFERENCE).isEmpty() || reading.wants(Intents.UNSUBSCRIBE)) {
            return false;
        }
        if (RoomChoice.isAlone(scene.state().rooms().shown(), reading) || SaidBudget.isAlone(reading)) {
            return false;
        }
        return scene.state().step().isBooking()
                ? wishes(reading, OtherDays.without(scene, reading, IntentGroups.WISH))
                        || wantsAnInvoice(reading)
                        || wantsBeds(scene, reading)
                        || ReservedYes.isOne(scene, reading)
                        || agreesWithMore(scene, reading)
                : NewStay.isTold(reading)
                        && (reading.wants(Intents.SPECIAL_REQUEST)
                                || reading.wantsAny(SERVED) && NewStay.isWhole(reading)
                                || reading.wantsAny(IntentGroups.HOURS)
                                || wantsBeds(scene, reading)
                                || wantsAnInvoice(reading)
                                || ArrivalHour.isIn(reading)
                                || tellsANeed(reading));
    }

    /** Whether the text wishes something for some stay, or tells when they come to it. */
    static boolean wishes(Reading reading) {
        return wishes(reading, IntentGroups.WISH);
    }

    private static boolean wishes(Reading reading, Set<String> wishes) {
        return reading.wantsAny(wishes) || ArrivalHour.isIn(reading) || tellsANeed(reading);
    }

    /** "My husband is vegetarian" asks nothing of the house; "do you cook for vegetarians?" does. */
    private static boolean tellsANeed(Reading reading) {
        return reading.has(Nuance.NEEDS) && !reading.text().contains("?");
    }

    /** Which no price and no room depends on, however it is asked for. */
    private static boolean wantsAnInvoice(Reading reading) {
        return reading.has(Nuance.INVOICE) && !reading.wants(Intents.DENY);
    }

    /** Rooms are told apart by their kinds, and not by their beds, unless the hotel calls one so. */
    private static boolean wantsBeds(Scene scene, Reading reading) {
        return reading.has(Nuance.BEDS)
                && !reading.text().contains("?")
                && RoomChoice.find(scene.state().rooms().shown(), reading).isEmpty();
    }

    /** A yes to a summary with something that the room or the house has, or that is asked to be done there: "yes. And could she have a wheelchair?". */
    private static boolean agreesWithMore(Scene scene, Reading reading) {
        boolean asksForIt = reading.has(Nuance.REQUESTS) && !reading.wantsAny(OTHER_HOUSE);
        return scene.state().step() == Step.CONFIRMING
                && reading.wants(Intents.AFFIRM)
                && (asksForIt && reading.wantsAny(THINGS)
                        || !reading.values(EntityTypes.AMENITY).isEmpty() && !reading.wantsAny(IntentGroups.HOUSE));
    }

    /** Notes it and says so, and what cannot be promised of it; one that was noted before needs nobody again. */
    public static void note(Scene scene, Reading reading) {
        boolean isNew = keep(scene, reading);
        if (ReservedYes.isOne(scene, reading)) {
            scene.say(ReservedYes.wantsAMeal(reading) ? "wish.not_priced" : "wish.not_promised");
        } else {
            scene.say(isNew ? "wish.noted" : "wish.known");
        }
    }

    /** Notes it and says nothing; whether it is new. */
    public static boolean keep(Scene scene, Reading reading) {
        Wishes known = scene.state().wishes();
        boolean isNew = !known.knows(reading.text());
        if (isNew) {
            scene.remember(scene.state().with(known.and(reading.text())));
            scene.ticket(
                    KIND, TicketWish.Priority.NORMAL, "A guest wishes something for the stay that is being booked.");
        }
        return isNew;
    }

    /**
     * A text that wishes, without what belongs to the wish: "a quiet room" is no number of rooms, a day beside dates that are known no arrival,
     * and who sits at a table is told by no stay.
     */
    public static Reading withoutItsOwn(Scene scene, Reading reading) {
        boolean dated = scene.state().stay().hasDates();
        boolean served = reading.wantsAny(SERVED) && !reading.wantsAny(IntentGroups.STAY);
        boolean beds = wantsBeds(scene, reading);
        List<Entity> others = reading.understanding().entities().stream()
                .filter(entity -> !isArticle(entity)
                        && !ArrivalHour.isBare(reading, entity)
                        && !(dated && DAYS.contains(entity.type()))
                        && !(served && PARTY.contains(entity.type()))
                        && !(beds && EntityTypes.ROOM_TYPE.equals(entity.type())))
                .toList();
        return reading.with(others);
    }

    /** Whether it is a single room that is counted by no figure. */
    public static boolean isArticle(Entity entity) {
        return EntityTypes.ROOMS.equals(entity.type())
                && entity.value() instanceof Number count
                && count.intValue() == 1
                && entity.text().chars().noneMatch(Character::isDigit);
    }

    /** Whether a decision has noted one. */
    public static boolean isIn(Decision decision) {
        return decision.tickets().stream().anyMatch(ticket -> ticket.kind().equals(KIND));
    }
}
