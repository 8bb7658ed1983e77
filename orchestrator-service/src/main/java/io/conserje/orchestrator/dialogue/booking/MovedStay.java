package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.moving.StayMove;
import io.conserje.orchestrator.dialogue.moving.StayMoves;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Moves the stay that is talked about, all of it or one end, by what is told of days and weeks: "same but a week later", "nos vamos un día antes". */
final class MovedStay {

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.NIGHTS,
            EntityTypes.NUMBER,
            EntityTypes.ORDINAL,
            EntityTypes.DURATION);

    private MovedStay() {}

    /** What is told of it; none where no days are known yet. */
    static Optional<StayMove> told(Scene scene, Reading reading) {
        return scene.state().stay().isInOrder()
                ? StayMoves.in(reading, scene.wording().language())
                : Optional.empty();
    }

    /** The text with the days that are meant; as it is where it moves nothing, or leaves open what is meant. */
    static Reading heard(Scene scene, Reading reading) {
        return told(scene, reading)
                .map(move -> days(scene, move))
                .filter(days -> days.size() == 1)
                .map(days -> reading.with(Stream.concat(
                                withoutDays(scene, reading).understanding().entities().stream(),
                                told(scene, days.getFirst(), reading))
                        .toList()))
                .orElse(reading);
    }

    /** Whether the guest is to say which days are meant. */
    static boolean isOpen(Scene scene, Reading reading) {
        return told(scene, reading).filter(move -> days(scene, move).size() > 1).isPresent();
    }

    /** Asks which days are meant. */
    static void ask(Scene scene, Reading reading) {
        told(scene, reading).ifPresent(move -> {
            Stay stay = scene.state().stay();
            List<Stay.Days> either = days(scene, move);
            scene.remember(scene.state()
                    .with(stay.withoutDates().reading(either))
                    .with(scene.state().rooms().outdated()));
            AmbiguousDates.askAgain(scene, "ask.which_date");
        });
    }

    /** The text without what tells of the move. */
    static Reading withoutDays(Scene scene, Reading reading) {
        String said = told(scene, reading).map(StayMove::words).orElse("");
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !DAYS.contains(value.type())
                        || !said.contains(Folded.words(value.text()).strip()))
                .toList());
    }

    /** Those that are still ahead, where one is. */
    private static List<Stay.Days> days(Scene scene, StayMove move) {
        Stay stay = scene.state().stay();
        List<Stay.Days> all = move.of(stay.arrival(), stay.departure());
        List<Stay.Days> ahead =
                all.stream().filter(days -> !days.from().isBefore(today(scene))).toList();
        return ahead.isEmpty() ? all.subList(0, 1) : ahead;
    }

    private static Stream<Entity> told(Scene scene, Stay.Days days, Reading reading) {
        boolean isPast = days.from().isBefore(today(scene));
        String words = reading.text();
        return Stream.of(
                new Entity(
                        EntityTypes.CHECK_IN,
                        words,
                        0,
                        0,
                        isPast ? null : days.from().toString(),
                        List.of(),
                        isPast ? EntityProblems.IN_THE_PAST : null),
                new Entity(EntityTypes.CHECK_OUT, words, 0, 0, String.valueOf(days.to()), List.of(), null));
    }

    private static LocalDate today(Scene scene) {
        return scene.turn().now().toLocalDate();
    }
}
