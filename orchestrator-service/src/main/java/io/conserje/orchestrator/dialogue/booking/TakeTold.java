package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HouseQuestion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the values that a text gives, and goes on by what became of them. */
@Component
class TakeTold implements Hearing {

    private final TakeValues values;
    private final AmbiguousDates ambiguous;
    private final BookStay booking;
    private final AnswerSummary summary;
    private final NothingNew unchanged;

    TakeTold(
            TakeValues values,
            AmbiguousDates ambiguous,
            BookStay booking,
            AnswerSummary summary,
            NothingNew unchanged) {
        this.values = values;
        this.ambiguous = ambiguous;
        this.booking = booking;
        this.summary = summary;
        this.unchanged = unchanged;
    }

    @Override
    public Optional<Reading> hear(Scene scene, Reading reading, boolean open) {
        return answer(scene, reading, open) ? Optional.empty() : Optional.of(reading);
    }

    private boolean answer(Scene scene, Reading reading, boolean open) {
        boolean asks = UnansweredQuestion.isBesideValues(scene, reading);
        Taken taken = values.take(scene, reading);
        if (summary.reserve(scene, reading, taken)) {
            return true;
        }
        return switch (taken) {
            case TROUBLE -> {
                scene.understood();
                keepAsking(scene);
                yield true;
            }
            case SOMETHING -> {
                scene.understood();
                if (asks) {
                    HouseQuestion.tell(scene, reading);
                }
                goOn(scene, reading);
                yield true;
            }
            case KNOWN, NOTHING ->
                unchanged.answer(scene, reading, taken, open)
                        || open && taken == Taken.KNOWN && unchanged.askAgain(scene);
        };
    }

    private void goOn(Scene scene, Reading reading) {
        if (ambiguous.ask(scene, reading)) {
            keepAsking(scene);
            return;
        }
        VaguePeriod.say(scene, reading);
        booking.advance(scene);
    }

    /** A count that was tapped among those that were open. */
    void count(Scene scene, String type, int count) {
        values.take(scene, WhichCount.tapped(scene, type, count));
        booking.advance(scene);
    }

    private static void keepAsking(Scene scene) {
        scene.go(Event.STAY_WANTED);
    }
}
