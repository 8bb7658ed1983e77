package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.moving.StayMoves;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears that a stay may as well lie a week away: "Friday to Sunday, or else the week after". */
final class OrAnotherWeek {

    private static final Pattern THE_NEXT = Pattern.compile(
            "^(?:, )*(?:" + WordLists.beside(OrAnotherWeek.class).any("the_next") + ")(?= )");
    private static final int A_WEEK = 7;

    private OrAnotherWeek() {}

    /**
     * What is told of the other; empty where the words behind the days tell of none.
     *
     * @param end of the days of the first in the text
     */
    static Optional<Reading> told(Reading reading, Stay first, int end) {
        if (!first.isInOrder() || end < 0 || end > reading.text().length()) {
            return Optional.empty();
        }
        String language = reading.understanding().language().code();
        String rest = reading.text().substring(end);
        StayJoint joint = StayJoint.in(rest, language);
        if (joint.kind() != StayJoint.Kind.EITHER) {
            return Optional.empty();
        }
        String behind = rest.substring(joint.end());
        return shorterAndShorter(behind)
                .flatMap(words -> StayMoves.in(new Reading(words, reading.understanding()), language).stream())
                .findFirst()
                .map(move -> move.of(first.arrival(), first.departure()))
                .filter(days -> days.size() == 1)
                .map(List::getFirst)
                .or(() -> theNext(first, behind))
                .map(days -> reading.with(Stream.of(
                                day(EntityTypes.CHECK_IN, behind, days.from()),
                                day(EntityTypes.CHECK_OUT, behind, days.to()))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** "This weekend, or else the next". */
    private static Optional<Stay.Days> theNext(Stay first, String behind) {
        return THE_NEXT.matcher(Folded.words(behind)).find()
                ? Optional.of(new Stay.Days(
                        first.arrival().plusDays(A_WEEK), first.departure().plusDays(A_WEEK)))
                : Optional.empty();
    }

    /** What follows in the same breath is not of it: "or the week after for two". */
    private static Stream<String> shorterAndShorter(String text) {
        return Stream.iterate(
                text.stripTrailing(),
                words -> !words.isEmpty(),
                words -> words.substring(0, Math.max(0, words.lastIndexOf(' '))).stripTrailing());
    }

    private static Optional<Entity> day(String type, String words, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(told -> new Entity(type, words, 0, 0, told.toString(), List.of(), null));
    }
}
