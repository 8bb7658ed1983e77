package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands behind an answer to the summary and begins another booking: "yes, book it. And then the delux".
 *
 * @param before what stands before it
 * @param other what is told of the other booking
 */
record BehindAYes(String before, Reading other) {

    private static final WordLists LISTS = WordLists.beside(BehindAYes.class);
    private static final String ONE_TOO = "(?<!\\p{L})(?:" + LISTS.any("one_too") + ")(?!\\p{L})";
    private static final Pattern OF_THE_KIND = Pattern.compile(ONE_TOO);
    private static final Pattern THEN = Pattern.compile("(?<!\\p{L})(?:(?:" + LISTS.any("and_then") + ")(?!\\p{L})|(?:"
            + LISTS.any("and") + ") (?=.*" + ONE_TOO + "))");

    /** None where nothing of the kind is told, or the summary itself is to be another. */
    static Optional<BehindAYes> in(Reading reading) {
        String text = reading.text();
        String plain = Folded.plain(text);
        Matcher then = THEN.matcher(plain);
        boolean changes = Stream.of(Nuance.RESERVE, Nuance.LONGER, Nuance.SHORTER)
                        .anyMatch(reading::has)
                || StayJoint.isRather(text, reading.understanding().language().code());
        if (changes || plain.length() != text.length() || !then.find()) {
            return Optional.empty();
        }
        int border = then.start();
        Reading rest = reading.with(reading.understanding().entities().stream()
                .filter(value -> value.start() >= border)
                .toList());
        return Optional.of(new BehindAYes(
                text.substring(0, border),
                new Reading(text.substring(border), rest.understanding(), reading.nuances())));
    }

    /** Other stays than the one of the summary; a single part without days where none is told. */
    SeveralStays stays(Scene scene) {
        return SeveralStays.in(other, scene.turn().now().toLocalDate());
    }

    /** The kind of room that is named for it and is not the chosen one. */
    Optional<String> kind(Scene scene) {
        Rooms rooms = scene.state().rooms();
        return RoomChoice.find(rooms.shown(), other)
                .filter(room -> !room.roomTypeId().equals(rooms.chosenId()))
                .map(Rooms.Shown::name);
    }

    /** Whether one more room is wanted, of which neither days nor a kind are told: "and my sister would like one too". */
    boolean isOneMore() {
        return OF_THE_KIND.matcher(Folded.plain(other.text())).find();
    }

    /** Whether its days may be meant for the stay of the summary: they overlap with those, and nobody is told for them. */
    static boolean mayBeTheSame(Stay standing, Stay told) {
        return told.people() == 0
                && told.arrival().isBefore(standing.departure())
                && standing.arrival().isBefore(told.departure());
    }
}
