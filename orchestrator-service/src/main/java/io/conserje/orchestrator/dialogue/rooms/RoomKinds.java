package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds that two kinds of rooms are wanted beside each other: "una delux y una general". */
@Component
public class RoomKinds {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final RoomTypeNames types;

    RoomKinds(RoomTypeNames types) {
        this.types = types;
    }

    /**
     * The two, in the order of the text.
     *
     * @param between what stands between them, folded
     */
    public record Two(String first, String second, String between) {}

    /** Those of the rooms that were shown, or that the hotel has; none where one or more than two are named, or something is asked or refused. */
    public Optional<Two> in(Scene scene, Reading reading) {
        Collection<String> names = names(scene);
        List<String> clauses = Clauses.stated(reading.text());
        String folded = Folded.words(reading.text());
        List<MatchResult> said = WORD.matcher(folded)
                .results()
                .filter(word -> RoomNamed.only(names, word.group()).isPresent())
                .toList();
        List<String> named = said.stream()
                .flatMap(word -> RoomNamed.only(names, word.group()).stream())
                .distinct()
                .toList();
        if (said.size() != 2 || named.size() != 2 || !areStated(named, clauses)) {
            return Optional.empty();
        }
        return Optional.of(new Two(
                named.getFirst(),
                named.getLast(),
                folded.substring(said.getFirst().end(), said.getLast().start())));
    }

    private static boolean areStated(List<String> named, List<String> clauses) {
        return named.stream().allMatch(name -> clauses.stream().anyMatch(clause -> RoomNamed.calls(name, clause)));
    }

    private Collection<String> names(Scene scene) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        return shown.isEmpty()
                ? types.all(scene.wording().language()).values()
                : shown.stream().map(Rooms.Shown::name).toList();
    }
}
