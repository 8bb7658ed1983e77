package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of the rooms shown a guest means: by name, by place in the list, or the cheapest. */
public final class RoomChoice {

    private static final Pattern TAKES = Pattern.compile("\\b" + RoomWords.any("take") + " (?!sab|know|savoir)");
    private static final Pattern QUESTION = Pattern.compile("\\b" + RoomWords.any("question") + " ");
    private static final Pattern PRICE = Pattern.compile("\\b" + RoomWords.any("price") + " ");
    private static final Pattern WONDERS = Pattern.compile("\\b" + RoomWords.any("wonders") + " ");
    private static final Pattern ASKS_OF_IT = Pattern.compile("\\b" + RoomWords.any("asks_of_it") + " ");
    private static final Pattern OTHER_COST = Pattern.compile("\\b" + RoomWords.any("other_cost") + " ");
    private static final Set<String> OF_A_BOOKING = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.CHILD_AGES,
            EntityTypes.GUESTS,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE,
            EntityTypes.PERSON_NAME,
            EntityTypes.EMAIL,
            EntityTypes.PHONE);
    private static final Set<String> THINGS = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!\\n])\\s+");
    private static final int SHORT = 7;
    private static final int A_QUESTION = 4;

    private static final Pattern SWITCHES = Pattern.compile("\\b" + RoomWords.any("switches") + " ");
    private static final Pattern ASKS_FOR_CHEAPER = Pattern.compile("\\b" + RoomWords.any("cheaper") + "\\b");

    private RoomChoice() {}

    /** The room that is chosen, or none where nothing or more than one fits. Who asks about one has chosen none. */
    public static Optional<Rooms.Shown> find(List<Rooms.Shown> shown, Reading reading) {
        boolean asksForOne = asksForAPrice(shown, reading);
        boolean compares = AskedOfRooms.compares(reading)
                && RoomNamed.allIn(shown, reading.text()).size() > 1;
        if (compares || asksForOne && !asksOfTheHouse(reading)) {
            return inASentence(shown, reading);
        }
        if (AskedOfRooms.goesOnAsking(reading)) {
            return Optional.empty();
        }
        Optional<Rooms.Shown> stated = inAClause(shown, reading);
        if (stated.isPresent() || asksForOne || isOnlyAsked(reading) && !isName(shown, reading)) {
            return stated;
        }
        return meant(shown, reading);
    }

    /** The only one that a clause says next to nothing else than, whatever stands beside: "the general, but can you put a cot?". */
    private static Optional<Rooms.Shown> inAClause(List<Rooms.Shown> shown, Reading reading) {
        if (isOpen(reading, EntityTypes.ROOM_TYPE)) {
            return Optional.empty();
        }
        List<Rooms.Shown> named = Clauses.stated(reading.text()).stream()
                .map(clause -> alone(shown, reading, clause))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** What the first sentence says next to nothing else than, before another asks for a price: "the cheapest. How much is it each?". */
    private static Optional<Rooms.Shown> inASentence(List<Rooms.Shown> shown, Reading reading) {
        String first = SENTENCE_END.split(reading.text().strip(), 2)[0];
        boolean asks = first.equals(reading.text().strip())
                || first.contains("?")
                || QUESTION.matcher(Folded.words(first)).find()
                || PRICE.matcher(Folded.words(first)).find();
        return asks
                ? Optional.empty()
                : inAClause(shown, new Reading(first, reading.understanding(), reading.nuances()));
    }

    private static Optional<Rooms.Shown> alone(List<Rooms.Shown> shown, Reading reading, String clause) {
        return (RoomNamed.isAlone(shown, clause) ? RoomNamed.in(shown, clause) : Optional.<Rooms.Shown>empty())
                .or(() -> RoomPriced.extremeAlone(shown, clause))
                .or(() -> Places.ordinalIn(reading, clause).flatMap(place -> at(shown, place)))
                .or(() -> OtherRoom.in(shown, reading.text(), clause));
    }

    private static boolean asksOfTheHouse(Reading reading) {
        return reading.wantsAny(IntentGroups.HOUSE) || namesAThing(reading);
    }

    /** Whether the text asks what something else than a room costs: "and is there a charge for the cot?". */
    public static boolean asksWhatElseCosts(List<Rooms.Shown> shown, Reading reading) {
        String asked = Clauses.asked(reading.text());
        return reading.wants(Intents.ASK_PRICE)
                && namesAThing(reading)
                && RoomNamed.allIn(shown, asked).isEmpty()
                && RoomPriced.extreme(shown, asked).isEmpty();
    }

    /** Whether a question in the text, of some words or of a thing, names neither a room nor its price, a choice or a value of a booking: nobody has answered it yet. */
    public static boolean asksSomethingElse(List<Rooms.Shown> shown, Reading reading) {
        String asked = Clauses.asked(reading.text());
        boolean says = asked.replace(",", "").strip().split(" +").length >= A_QUESTION || has(asked, THINGS, reading);
        return says
                && RoomNamed.allIn(shown, asked).isEmpty()
                && RoomPriced.extreme(shown, asked).isEmpty()
                && !TAKES.matcher(asked).find()
                && (OTHER_COST.matcher(asked).find() || !PRICE.matcher(asked).find())
                && !has(asked, OF_A_BOOKING, reading);
    }

    private static boolean has(String asked, Set<String> types, Reading reading) {
        return reading.understanding().entities().stream()
                .anyMatch(value -> types.contains(value.type())
                        && asked.contains(Folded.words(value.text()).strip()));
    }

    private static boolean namesAThing(Reading reading) {
        if (OTHER_COST.matcher(Folded.words(reading.text())).find()) {
            return true;
        }
        return THINGS.stream().anyMatch(type -> !reading.values(type).isEmpty());
    }

    private static boolean isOnlyAsked(Reading reading) {
        String folded = Folded.words(reading.text());
        boolean asks = reading.text().contains("?")
                || reading.wantsAny(IntentGroups.HOUSE)
                        && (WONDERS.matcher(folded).find()
                                || ASKS_OF_IT.matcher(folded).find());
        return asks
                && !TAKES.matcher(folded).find()
                && !SWITCHES.matcher(folded).find();
    }

    /** Whether the text asks something about one of them, or which of them is so: "is the executive quiet?", "laquelle est la plus grande ?". */
    public static boolean asksAboutOne(List<Rooms.Shown> shown, Reading reading) {
        return isOnlyAsked(reading)
                && (!RoomNamed.allIn(shown, reading.text()).isEmpty()
                        || QUESTION.matcher(Folded.words(reading.text())).find());
    }

    /** Whether the text says next to nothing else than which one it is: no wish stands beside it. */
    public static boolean isAlone(List<Rooms.Shown> shown, Reading reading) {
        return !shown.isEmpty() && (isName(shown, reading) || Places.isAlone(reading));
    }

    /** The room that is spoken of, chosen or not. */
    public static Optional<Rooms.Shown> meant(List<Rooms.Shown> shown, Reading reading) {
        if (isOpen(reading, EntityTypes.ROOM_TYPE)) {
            return onlyOne(shown, reading);
        }
        String said = Clauses.withoutRefused(reading.text());
        return byName(shown, said)
                .or(() -> byWords(shown, reading, said))
                .or(() -> RoomPriced.extreme(shown, said))
                .or(() -> byPlace(shown, reading));
    }

    /** The only one that costs the sum by which it is called: "the one at 1820". */
    public static Optional<Rooms.Shown> atASum(List<Rooms.Shown> shown, Stay stay, Reading reading) {
        return asksForAPrice(shown, reading) ? Optional.empty() : RoomPriced.atASum(shown, stay, reading.text());
    }

    /** The least expensive, of those that are named where some are, for a guest to whom it is all the same. */
    public static Optional<Rooms.Shown> whichever(List<Rooms.Shown> shown, Reading reading) {
        String folded = Folded.words(reading.text());
        boolean allTheSame = reading.has(Nuance.WHICHEVER) || Clauses.takesAllBut(reading.text());
        if (!allTheSame || asksForAPrice(shown, reading) || folded.split(" ").length > SHORT) {
            return Optional.empty();
        }
        List<Rooms.Shown> left = OtherRoom.notRefused(shown, reading.text());
        List<Rooms.Shown> named = RoomNamed.allIn(left, Clauses.withoutRefused(reading.text()));
        return (named.isEmpty() ? left : named).stream().findFirst();
    }

    /** Whether the text says next to nothing else than a place or a sum that is none of those shown: "the third" of two. */
    public static boolean isNoneOf(List<Rooms.Shown> shown, Reading reading) {
        return !shown.isEmpty()
                && Places.isAlone(reading)
                && meant(shown, reading).isEmpty();
    }

    /** Whether what was read as a place is none of the list and the text changes something: "the 14th instead" of two rooms is a day. */
    public static boolean isNoPlace(List<Rooms.Shown> shown, Reading reading) {
        return !shown.isEmpty()
                && (reading.wants(Intents.MODIFY_RESERVATION) || reading.has(Nuance.CHANGES))
                && reading.last(EntityTypes.ORDINAL)
                        .map(Entity::value)
                        .filter(Number.class::isInstance)
                        .filter(place -> ((Number) place).intValue() > shown.size())
                        .isPresent();
    }

    /** Whether the text says next to nothing else than the name of one that was shown: "the executive" is no person then. */
    public static boolean isName(List<Rooms.Shown> shown, Reading reading) {
        return RoomNamed.isAlone(shown, reading.text())
                && Clauses.refused(reading.text()).isEmpty();
    }

    /** Whether a text refuses what these of its words say: "two rooms, no thanks". */
    public static boolean refuses(String text, String words) {
        return Clauses.refused(text).contains(Folded.words(words));
    }

    /** Whether a value that was read as something else says nothing but the name of one that was shown. */
    public static boolean callsOne(List<Rooms.Shown> shown, String value) {
        return RoomNamed.isAlone(shown, value);
    }

    /** Whether the text speaks of a place behind the last of those shown. */
    public static boolean isBehindTheLast(List<Rooms.Shown> shown, Reading reading) {
        return Places.in(reading, true)
                .filter(place -> place > shown.size() && place <= FindRooms.MOST_ROWS)
                .isPresent();
    }

    /** Whether the text asks what one costs: "how much is the second?", "and the cheapest?". */
    public static boolean asksForAPrice(List<Rooms.Shown> shown, Reading reading) {
        String folded = Folded.words(reading.text());
        boolean isQuestion = reading.text().contains("?");
        boolean asks = reading.wants(Intents.ASK_PRICE)
                        && (isQuestion || QUESTION.matcher(folded).find())
                || isQuestion
                        && (RoomPriced.extreme(shown, Clauses.asked(reading.text()))
                                        .isPresent()
                                || PRICE.matcher(folded).find() && !reading.wantsAny(IntentGroups.HOUSE));
        return asks && !TAKES.matcher(folded).find();
    }

    /** Whether the words name types of rooms to choose from, "a double or a twin", or places of a list from which nothing was chosen yet. */
    public static boolean leavesOpen(Rooms rooms, Reading reading) {
        return isOpen(reading, EntityTypes.ROOM_TYPE)
                || !rooms.shown().isEmpty() && rooms.chosenId() == null && isOpen(reading, EntityTypes.ORDINAL);
    }

    private static boolean isOpen(Reading reading, String type) {
        return reading.values(type).stream()
                .anyMatch(value -> !value.alternatives().isEmpty());
    }

    /** The only one that is of a type among those to choose from; where there are more, it is for the guest to say. */
    private static Optional<Rooms.Shown> onlyOne(List<Rooms.Shown> shown, Reading reading) {
        String types = reading.values(EntityTypes.ROOM_TYPE).stream()
                .flatMap(type -> Stream.concat(Stream.ofNullable(type.value()), type.alternatives().stream()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return byName(shown, reading.text() + ' ' + types);
    }

    /** Whether the words ask for something cheaper, in one of four languages; where they also mean one of those shown, that is {@link #find found}. */
    public static boolean asksForCheaper(String text) {
        return ASKS_FOR_CHEAPER.matcher(Folded.plain(text)).find();
    }

    /** By the guest's earlier words, before anything was shown. */
    static Optional<Rooms.Shown> ahead(List<Rooms.Shown> shown, String text) {
        return byName(shown, text)
                .or(() -> Clauses.stated(text).stream()
                        .flatMap(clause -> RoomPriced.extremeAlone(shown, clause).stream())
                        .findFirst());
    }

    static Optional<Rooms.Shown> byName(List<Rooms.Shown> shown, String text) {
        return RoomNamed.in(shown, text);
    }

    private static Optional<Rooms.Shown> byWords(List<Rooms.Shown> shown, Reading reading, String said) {
        return reading.last(EntityTypes.ROOM_TYPE)
                .filter(type -> said.contains(Folded.words(type.text()).strip()))
                .map(Entity::value)
                .flatMap(value -> byName(shown, String.valueOf(value)));
    }

    private static Optional<Rooms.Shown> byPlace(List<Rooms.Shown> shown, Reading reading) {
        return Places.in(reading, asksForAPrice(shown, reading)).flatMap(place -> at(shown, place));
    }

    private static Optional<Rooms.Shown> at(List<Rooms.Shown> shown, int place) {
        return place >= 1 && place <= shown.size() ? Optional.of(shown.get(place - 1)) : Optional.empty();
    }
}
