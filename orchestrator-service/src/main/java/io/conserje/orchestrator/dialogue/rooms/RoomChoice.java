package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of the rooms shown a guest means: by name, by place in the list, or the cheapest. */
public final class RoomChoice {

    /** Words that every room's name has, in four languages. */
    private static final Set<String> COMMON = Set.of(
            "room",
            "rooms",
            "habitacion",
            "habitaciones",
            "cuarto",
            "quarto",
            "quartos",
            "chambre",
            "chambres",
            "the",
            "la",
            "el",
            "las",
            "los",
            "de",
            "del",
            "le",
            "les",
            "o",
            "a",
            "um",
            "uma",
            "una",
            "un",
            "une");

    private static final String ENGLISH = "cheaper|less expensive";
    private static final String SPANISH = "mas (?:barat|economic)\\w*";
    private static final String PORTUGUESE = "mais (?:barat|em conta|economic)\\w*";
    private static final String FRENCH = "moins chere?s?";

    /** Without its language's article a comparative asks for another one: "anything cheaper?", "il y a moins cher ?". */
    private static final Pattern CHEAPEST = Pattern.compile("\\b(?:cheapest|least expensive|the (?:" + ENGLISH
            + ")|(?:la|el|lo|las|los)(?: \\p{L}+)? " + SPANISH
            + "|(?:a|o|as|os)(?: \\p{L}+)? " + PORTUGUESE
            + "|(?:la|le|les)(?: \\p{L}+)? " + FRENCH + ")");

    private static final Pattern ASKS_FOR_CHEAPER =
            Pattern.compile("\\b(?:" + String.join("|", ENGLISH, SPANISH, PORTUGUESE, FRENCH) + ")\\b");

    private RoomChoice() {}

    /** The room that is meant, or none where nothing or more than one fits. */
    public static Optional<Rooms.Shown> find(List<Rooms.Shown> shown, Reading reading) {
        if (isOpen(reading, EntityTypes.ROOM_TYPE)) {
            return onlyOne(shown, reading);
        }
        return byName(shown, reading.text())
                .or(() -> byWords(shown, reading))
                .or(() -> cheapest(shown, reading.text()))
                .or(() -> byPlace(shown, reading));
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
        return ASKS_FOR_CHEAPER.matcher(RoomWords.plain(text)).find();
    }

    /** By the guest's earlier words, before anything was shown. */
    static Optional<Rooms.Shown> byName(List<Rooms.Shown> shown, String text) {
        Set<String> said = words(text);
        List<Rooms.Shown> meant = shown.stream()
                .filter(offer -> names(offer.name()).stream().anyMatch(said::contains))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Optional<Rooms.Shown> byWords(List<Rooms.Shown> shown, Reading reading) {
        return reading.last(EntityTypes.ROOM_TYPE)
                .map(Entity::value)
                .flatMap(value -> byName(shown, String.valueOf(value)));
    }

    private static Optional<Rooms.Shown> cheapest(List<Rooms.Shown> shown, String text) {
        return CHEAPEST.matcher(RoomWords.plain(text)).find() && !shown.isEmpty()
                ? Optional.of(shown.getFirst())
                : Optional.empty();
    }

    private static Optional<Rooms.Shown> byPlace(List<Rooms.Shown> shown, Reading reading) {
        return Places.in(reading)
                .filter(place -> place >= 1 && place <= shown.size())
                .map(place -> shown.get(place - 1));
    }

    private static Set<String> names(String name) {
        return words(name).stream().filter(word -> !COMMON.contains(word)).collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(RoomWords.plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
