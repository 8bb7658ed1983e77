package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.reply.Phrases;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the place in a list that a text names. A number is one only where the text is next to nothing else ("la 2, por favor"), an ordinal also where
 * it plainly stands for a thing ("the first one is better"): other numbers count nights, people and years.
 */
final class Places {

    /** In two languages the fourth is what a room is called, too. */
    private static final Pattern FOURTH_OR_ROOM = Pattern.compile("[cq]uarto");

    private static final Set<String> READ_FOR_PLACES = Set.of(EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.TIME);

    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final String ARTICLE = RoomWords.any("article");
    private static final String ROOM = RoomWords.any("room");
    private static final String SAYS_NOTHING = "(?:" + RoomWords.any("polite", "hesitates") + "|,)";
    private static final String AROUND = "(?:" + RoomWords.any("take", "around", "polite", "hesitates") + "|,)";

    private static final Pattern BARE = Pattern.compile("(?:" + SAYS_NOTHING + " )*# (?:" + SAYS_NOTHING + " )*");
    private static final Pattern ROOM_OR_FOURTH =
            Pattern.compile("(?:" + SAYS_NOTHING + " )*" + ARTICLE + " # (?:" + ROOM + " )?(?:" + SAYS_NOTHING + " )*");
    private static final Pattern NEXT_TO_ALONE =
            Pattern.compile("(?:" + RoomWords.any("no") + " )?(?:" + AROUND + " )*(?:(?:" + ARTICLE + "|"
                    + RoomWords.any("room", "number") + "|de) )+# (?:(?:" + ROOM + "|" + AROUND + ") )*");
    private static final Pattern ONE_OF_THINGS = Pattern.compile("(?<!" + RoomWords.any("days") + " )\\b(?:" + ARTICLE
            + " (?:" + ROOM + " )?|" + ROOM + " |" + RoomWords.any("number") + " )# (?:" + ROOM + " )?(?:$|, |"
            + RoomWords.any("follows", "question") + " )");
    private static final Pattern SOMEBODY =
            Pattern.compile("# " + RoomWords.any("follows") + " " + RoomWords.any("somebodys") + " ");

    private static final int HALF_A_DAY = 12;

    private Places() {}

    /**
     * The place, from one; none where the text names none, or more than one.
     *
     * @param asked whether it may be spoken of in a question
     */
    static Optional<Integer> in(Reading reading, boolean asked) {
        List<Entity> numbers = reading.understanding().entities().stream()
                .filter(value -> isNumber(value) && value.alternatives().isEmpty())
                .toList();
        List<Entity> plain =
                numbers.stream().filter(value -> !isFourthOrRoom(value)).toList();
        List<Integer> places = (plain.isEmpty() ? numbers : plain)
                .stream()
                        .filter(value -> isPlace(reading, value, plain.size() == 1 && (asked || !asks(reading)), asked))
                        .map(Entity::value)
                        .filter(Number.class::isInstance)
                        .map(value -> ((Number) value).intValue())
                        .distinct()
                        .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** With the place that was read for a day, where nothing else makes it one; a figure is a place only where there are so many. */
    static Reading forDays(Reading reading, int places) {
        List<Entity> values = reading.understanding().entities().stream()
                .map(value -> isDayOrPlace(reading, value, places) ? asPlace(value) : value)
                .toList();
        return reading.with(values);
    }

    /** With the place that was read for an hour or for the number of a room, where the text is next to nothing else: "euh, la 2". */
    static Reading forOthers(Reading reading, int places) {
        List<Entity> values = reading.understanding().entities();
        Optional<Entity> place = values.size() == 1 ? place(values.getFirst(), places) : Optional.empty();
        return place.filter(value -> isPlace(reading, value, false, false))
                .map(value -> reading.with(List.of(value)))
                .orElse(reading);
    }

    private static Optional<Entity> place(Entity read, int places) {
        return hourOrNumber(read)
                .filter(place -> place >= 1 && place <= places)
                .map(place ->
                        new Entity(EntityTypes.ORDINAL, read.text(), read.start(), read.end(), place, List.of(), null));
    }

    private static Optional<Integer> hourOrNumber(Entity read) {
        if (!(read.value() instanceof String value)) {
            return Optional.empty();
        }
        return switch (read.type()) {
            case EntityTypes.TIME -> Optional.of(LocalTime.parse(value).getHour() % HALF_A_DAY);
            case EntityTypes.ROOM_NUMBER ->
                FIGURE.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "The first" is a place, "the Friday" none, and "la 1" no hour where a list has one. */
    private static boolean isDayOrPlace(Reading reading, Entity value, int places) {
        return READ_FOR_PLACES.contains(value.type())
                && (FIGURE.matcher(word(value)).matches()
                        ? Integer.parseInt(word(value)) <= places
                        : value.value() instanceof String read && isOrdinal(word(value), value.type(), read))
                && ONE_OF_THINGS.matcher(around(reading, value)).find();
    }

    private static boolean isOrdinal(String word, String type, String read) {
        if (EntityTypes.TIME.equals(type) || !LETTERS.matcher(word).matches()) {
            return false;
        }
        LocalDate day = LocalDate.parse(read);
        return day.getDayOfMonth() <= FindRooms.MOST_ROWS && !isWeekday(word, day);
    }

    private static boolean isWeekday(String word, LocalDate day) {
        return Phrases.LANGUAGES.stream()
                .map(language -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of(language)))
                .anyMatch(name -> Folded.words(name).startsWith(word));
    }

    private static Entity asPlace(Entity read) {
        String word = word(read);
        int place = FIGURE.matcher(word).matches()
                ? Integer.parseInt(word)
                : LocalDate.parse(String.valueOf(read.value())).getDayOfMonth();
        return new Entity(EntityTypes.ORDINAL, read.text(), read.start(), read.end(), place, List.of(), null);
    }

    static boolean isNumber(Entity value) {
        return (EntityTypes.ORDINAL.equals(value.type()) || EntityTypes.NUMBER.equals(value.type()))
                && value.value() instanceof Number;
    }

    private static boolean isFourthOrRoom(Entity value) {
        return FOURTH_OR_ROOM.matcher(word(value)).matches();
    }

    /** Whether the text says next to nothing else than one. */
    static boolean isAlone(Reading reading) {
        return reading.understanding().entities().stream()
                .filter(value -> isNumber(value) && !isFourthOrRoom(value))
                .anyMatch(value -> isPlace(reading, value, false, false));
    }

    /** The ordinal that a clause, folded, says next to nothing else than. */
    static Optional<Integer> ordinalIn(Reading reading, String clause) {
        var alone = new Reading(clause, reading.understanding(), reading.nuances());
        return reading.values(EntityTypes.ORDINAL).stream()
                .filter(value -> value.alternatives().isEmpty() && !isFourthOrRoom(value))
                .filter(value -> LETTERS.matcher(word(value)).matches())
                .filter(value -> !SOMEBODY.matcher(around(reading, value)).find())
                .filter(value -> NEXT_TO_ALONE.matcher(around(alone, value)).matches())
                .map(Entity::value)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst();
    }

    private static boolean isPlace(Reading reading, Entity value, boolean mayBeLoose, boolean asked) {
        String text = around(reading, value);
        if (SOMEBODY.matcher(text).find()) {
            return false;
        }
        if (isFourthOrRoom(value)) {
            return ROOM_OR_FOURTH.matcher(text).matches();
        }
        return BARE.matcher(text).matches()
                || NEXT_TO_ALONE.matcher(text).matches()
                || mayBeLoose
                        && (asked || LETTERS.matcher(word(value)).matches())
                        && ONE_OF_THINGS.matcher(text).find();
    }

    /** The folded text with a sign for the number. */
    static String around(Reading reading, Entity value) {
        return (' ' + Folded.words(reading.text()))
                        .replaceFirst("(?<= )" + Pattern.quote(word(value)) + "(?= )", "#")
                        .strip()
                + ' ';
    }

    /** A question about one of them chooses none, and who says no may mean that one. */
    private static boolean asks(Reading reading) {
        return reading.text().contains("?")
                || reading.wants(Intents.DENY)
                || reading.wants(Intents.ASK_PRICE)
                || reading.wantsAny(IntentGroups.HOUSE);
    }

    /** The number itself, of words that may have its article. */
    private static String word(Entity value) {
        String said = Folded.words(value.text()).strip();
        return said.substring(said.lastIndexOf(' ') + 1);
    }
}
