package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One thing that a text may tell of a booking: it is answered, or handed on to what is heard next. */
@FunctionalInterface
interface Hearing {

    /**
     * The text for what is heard next; none where it is answered.
     *
     * @param open whether a booking was being made before it
     */
    Optional<Reading> hear(Scene scene, Reading reading, boolean open);

    /** Puts right what was understood, and answers nothing. */
    static Hearing hears(BiFunction<Scene, Reading, Reading> heard) {
        return (scene, reading, open) -> Optional.of(heard.apply(scene, reading));
    }

    /** Says something beside. */
    static Hearing says(Predicate<Reading> isOne, Consumer<Scene> say) {
        return (scene, reading, open) -> {
            if (isOne.test(reading)) {
                say.accept(scene);
            }
            return Optional.of(reading);
        };
    }

    /** Answers where it says so. */
    static Hearing answers(BiPredicate<Scene, Reading> answer) {
        return (scene, reading, open) -> answer.test(scene, reading) ? Optional.empty() : Optional.of(reading);
    }

    /** Answers where it says so, of a booking that is being made. */
    static Hearing answersWhileOpen(BiPredicate<Scene, Reading> answer) {
        return (scene, reading, open) -> open && answer.test(scene, reading) ? Optional.empty() : Optional.of(reading);
    }
}
