package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the room that a text calls by its name: in singular or plural, of either gender, and by what its type is called in another language. */
final class RoomNamed {

    private static final Pattern COMMON = Pattern.compile(RoomWords.any("article", "room", "small"));
    private static final Pattern UNNAMED = Pattern.compile("\\b" + RoomWords.any("unnamed") + " ");
    private static final Pattern AROUND = Pattern.compile(
            "\\b" + RoomWords.any("take", "around", "polite", "no", "article", "room", "small") + " |, ");
    private static final Pattern ONE =
            Pattern.compile("\\b(?:" + RoomWords.any("article", "small", "room") + " )+(\\p{L}+)(?= )");
    private static final Pattern ONE_BEHIND = Pattern.compile("\\b(\\p{L}+) " + RoomWords.any("room") + " ");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})[aeo]?s?$");
    private static final Map<String, String> TYPES = types();

    /** In some languages they are one word. */
    private static final Map<String, Collection<String>> NEAR = RoomWords.groups("near.");

    private RoomNamed() {}

    /** The only one that is called so; none where it could be another, too. */
    static Optional<Rooms.Shown> in(List<Rooms.Shown> shown, String text) {
        List<Rooms.Shown> meant = allIn(shown, text);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** All that are called so. */
    static List<Rooms.Shown> allIn(List<Rooms.Shown> shown, String text) {
        Set<String> said = kinds(UNNAMED.matcher(Folded.words(text)).replaceAll(" "));
        List<Rooms.Shown> meant = called(shown, said);
        return meant.isEmpty()
                ? called(
                        shown,
                        said.stream()
                                .flatMap(kind -> NEAR.getOrDefault(kind, List.of()).stream())
                                .collect(Collectors.toSet()))
                : meant;
    }

    /** Whether a text calls a room of this name so, and not only one that is near to it. */
    static boolean calls(String name, String text) {
        Set<String> said = kinds(UNNAMED.matcher(Folded.words(text)).replaceAll(" "));
        return kinds(name).stream().anyMatch(said::contains);
    }

    /** Whether a text says next to nothing else than the name of one. */
    static boolean isAlone(List<Rooms.Shown> shown, String text) {
        String rest = AROUND.matcher(Folded.words(text)).replaceAll("").strip();
        return !rest.isEmpty()
                && in(shown, rest)
                        .map(one -> kinds(one.name()).containsAll(kinds(rest)))
                        .orElse(false);
    }

    /** The only one of these names that a word calls so. */
    static Optional<String> only(Collection<String> names, String word) {
        List<String> called = COMMON.matcher(word).matches()
                ? List.of()
                : names.stream()
                        .filter(name -> kinds(name).contains(kind(word)))
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** Whether a clause, folded, speaks of a room of this name as of one: "la general", "a delux room", "delux rooms". */
    static boolean isSpokenOf(String name, String clause) {
        return Stream.of(ONE, ONE_BEHIND)
                .flatMap(order -> order.matcher(clause).results())
                .map(one -> kind(one.group(1)))
                .anyMatch(kinds(name)::contains);
    }

    /** Whether a text says next to nothing else than what types of rooms are called, in a house or another. */
    static boolean isTypeAlone(String text) {
        Set<String> said = kinds(AROUND.matcher(Folded.words(text)).replaceAll(""));
        return !said.isEmpty() && TYPES.values().containsAll(said);
    }

    private static List<Rooms.Shown> called(List<Rooms.Shown> shown, Set<String> kinds) {
        return shown.stream()
                .filter(offer -> kinds(offer.name()).stream().anyMatch(kinds::contains))
                .toList();
    }

    private static Set<String> kinds(String text) {
        return Arrays.stream(Folded.words(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !COMMON.matcher(word).matches())
                .map(RoomNamed::kind)
                .collect(Collectors.toSet());
    }

    private static String kind(String word) {
        String stem = stem(word);
        return TYPES.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        RoomWords.groups("called.").forEach((type, words) -> words.forEach(word -> types.put(stem(word), type)));
        return Map.copyOf(types);
    }
}
