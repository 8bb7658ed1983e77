package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is asked of all rooms by its words: what they are like, and for whom their prices are. */
public final class AskedOfRooms {

    private static final Pattern QUALITY = said("quality");
    private static final Pattern EACH = said("per_person");
    private static final Pattern OF_THE_ROOM = said("per_room");
    private static final Pattern QUESTION = said("question");

    private static final Pattern COMPARES = said("compares");
    private static final Pattern HOLDS = said("holds");
    private static final Pattern BEDS = said("beds");
    private static final Pattern IN_CURRENCY = said("in_currency");
    private static final Pattern NIGHTLY = Pattern.compile(RoomWords.any("nightly") + " ");
    private static final Pattern AND = Pattern.compile("^(?:, )*" + RoomWords.any("and_that") + " ");

    private static final Pattern WHY_NOT = Pattern.compile("^(?:, )*" + RoomWords.any("why_not") + " (?!, )");

    private AskedOfRooms() {}

    /** Whether the text asks something of those that were shown. */
    public static boolean isOne(List<Rooms.Shown> shown, Reading reading) {
        return !shown.isEmpty() && (isOfQuality(reading) || asksHowManyTheyHold(reading) || asksPerPerson(reading));
    }

    /** Whether the text asks how many people a room holds. */
    public static boolean asksHowManyTheyHold(Reading reading) {
        return reading.text().contains("?")
                && HOLDS.matcher(Folded.words(reading.text())).find();
    }

    /** The only one of those shown that a question in the text is about: "does the delux have two beds?". */
    public static Optional<Rooms.Shown> only(List<Rooms.Shown> shown, Reading reading) {
        return RoomNamed.in(shown, Clauses.asked(reading.text()));
    }

    /** Whether the text asks after the beds or the size of one of those shown. */
    public static boolean asksForBeds(List<Rooms.Shown> shown, Reading reading) {
        return only(shown, reading).isPresent()
                && BEDS.matcher(Clauses.asked(reading.text())).find();
    }

    /** Whether the text asks for prices in a currency that it names. */
    public static boolean asksForACurrency(Reading reading) {
        String folded = Folded.words(reading.text());
        return (reading.text().contains("?") || QUESTION.matcher(folded).find())
                && IN_CURRENCY.matcher(folded).find();
    }

    /** Whether the text asks on after what was told: "and the delux?" chooses none. */
    static boolean goesOnAsking(Reading reading) {
        return asksWhyNot(reading)
                || reading.text().contains("?")
                        && Clauses.stated(reading.text()).isEmpty()
                        && AND.matcher(Folded.words(reading.text())).find();
    }

    /** Whether the text asks for one by asking why it is none of what was told, with a mark or without: "why not the general". */
    public static boolean asksWhyNot(Reading reading) {
        return WHY_NOT.matcher(Folded.words(reading.text())).find();
    }

    /** The one of those shown that the text asks after, saying nothing else: "and the first?", "y la delux?". */
    public static Optional<Rooms.Shown> askedAfter(List<Rooms.Shown> shown, Reading reading) {
        boolean whyNot = asksWhyNot(reading);
        String rest =
                (whyNot ? WHY_NOT : AND).matcher(Folded.words(reading.text())).replaceFirst("");
        var one = new Reading(rest, reading.understanding(), reading.nuances());
        return (whyNot || reading.text().contains("?")) && RoomChoice.isAlone(shown, one)
                ? RoomChoice.meant(shown, one)
                : Optional.empty();
    }

    /**
     * A question about those shown without the day and the number of rooms that were read in it: "the difference between the two" tells neither, and
     * in "how much is the third?" the day is a place.
     */
    public static Reading heard(List<Rooms.Shown> shown, Reading reading) {
        if (shown.isEmpty()) {
            return reading;
        }
        boolean asks = reading.text().contains("?");
        boolean asksForAPrice = RoomChoice.asksForAPrice(shown, reading);
        Reading told = asksForAPrice || reading.wants(Intents.ASK_PRICE) ? withoutRate(reading) : reading;
        Reading places =
                asks || asksForAPrice ? Places.forDays(told, shown.size()) : Places.forOthers(told, shown.size());
        return isOfQuality(reading)
                ? places.with(places.understanding().entities().stream()
                        .filter(value -> !EntityTypes.DATE.equals(value.type())
                                && !(asks && EntityTypes.ROOMS.equals(value.type())))
                        .toList())
                : places;
    }

    /** "How much more is it a night?" tells no length. */
    private static Reading withoutRate(Reading reading) {
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !EntityTypes.NIGHTS.equals(value.type())
                        || !NIGHTLY.matcher(Folded.words(value.text())).matches())
                .toList());
    }

    /** Whether the text speaks of what rooms are like beside their price: "la más grande", "has it a view?". */
    public static boolean isOfQuality(Reading reading) {
        return QUALITY.matcher(Folded.words(reading.text())).find();
    }

    /** Whether the text asks what one has and another has not: "la diferencia entre la general y la delux". */
    public static boolean compares(Reading reading) {
        return COMPARES.matcher(Folded.words(reading.text())).find();
    }

    /** Whether the text asks if prices are for each person; what a meal or a ticket costs each is another question. */
    public static boolean asksPerPerson(Reading reading) {
        String folded = Folded.words(reading.text());
        boolean asks = reading.text().contains("?")
                || reading.wants(Intents.ASK_PRICE)
                || QUESTION.matcher(folded).find();
        return asks
                && EACH.matcher(folded).find()
                && (OF_THE_ROOM.matcher(folded).find() || !reading.wantsAny(IntentGroups.HOUSE));
    }

    private static Pattern said(String name) {
        return Pattern.compile("\\b" + RoomWords.any(name) + " ");
    }
}
