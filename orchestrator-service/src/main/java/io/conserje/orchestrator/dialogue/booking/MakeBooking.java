package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything a text can do to a booking: begin it, take it up again, or tell something of one that is being made. */
@Component
@Order(12)
class MakeBooking implements Skill {

    private final HearingOrder hearings;
    private final NothingNew unchanged;
    private final NextStay next;

    MakeBooking(HearingOrder hearings, NothingNew unchanged, NextStay next) {
        this.hearings = hearings;
        this.unchanged = unchanged;
        this.next = next;
    }

    @Override
    public boolean answer(Scene scene, Reading said) {
        Reading reading = InOneRoom.heard(scene, PlaceInMonth.heard(scene, said));
        return scene.state().step().isBooking() ? hearings.answer(scene, reading, true) : begin(scene, reading);
    }

    private boolean begin(Scene scene, Reading reading) {
        if (ComeBack.declines(scene, reading)) {
            next.dropPaused(scene);
            return true;
        }
        boolean again = SameDays.isMeant(scene, reading);
        if (!again && !FirstWord.begins(reading) && !ComeBack.isMeant(scene, reading)) {
            return false;
        }
        if (again) {
            SameDays.take(scene);
        }
        boolean known = ComeBack.takeUp(scene, reading) || again;
        if (reading.wants(Intents.GREETING)) {
            scene.sayFirst("greet.short");
        }
        return hearings.answer(scene, reading, known) || known && unchanged.askAgain(scene);
    }
}
