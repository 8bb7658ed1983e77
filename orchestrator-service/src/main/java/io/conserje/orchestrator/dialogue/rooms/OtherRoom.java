package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is left of the rooms shown where some are refused: of two "the other" is the other one. */
final class OtherRoom {

    private static final Pattern AROUND =
            Pattern.compile("\\b" + RoomWords.any("take", "around", "polite", "no") + " |, ");
    private static final Pattern OTHER = Pattern.compile(RoomWords.any("other") + " ");

    private OtherRoom() {}

    /** The only one left, where a clause, folded, calls it the other. */
    static Optional<Rooms.Shown> in(List<Rooms.Shown> shown, String text, String clause) {
        List<Rooms.Shown> left = notRefused(shown, text);
        boolean isMeant = OTHER.matcher(AROUND.matcher(clause).replaceAll("")).matches();
        return isMeant && left.size() == 1 && shown.size() > 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    /** Those that a text does not refuse, by name or by price. */
    static List<Rooms.Shown> notRefused(List<Rooms.Shown> shown, String text) {
        String refused = Clauses.refused(text);
        List<Rooms.Shown> named = RoomNamed.allIn(shown, refused);
        Optional<Rooms.Shown> extreme = RoomPriced.extreme(shown, refused);
        return shown.stream()
                .filter(room ->
                        !named.contains(room) && extreme.filter(room::equals).isEmpty())
                .toList();
    }
}
