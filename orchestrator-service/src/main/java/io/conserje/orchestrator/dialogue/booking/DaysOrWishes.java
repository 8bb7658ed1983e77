package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.ReservedYes;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears days of some of the guests, a stay that is moved, or a wish: the words of one are none of the others, so that at most one is meant. */
@Component
class DaysOrWishes implements Hearing {

    private final SaidAtOnce atOnce;

    DaysOrWishes(SaidAtOnce atOnce) {
        this.atOnce = atOnce;
    }

    @Override
    public Optional<Reading> hear(Scene scene, Reading reading, boolean open) {
        if (SomeOfThem.areTold(scene, reading)) {
            return Optional.of(SomeOfThem.note(scene, reading));
        }
        if (MovedStay.told(scene, reading).isPresent()) {
            return moved(scene, reading);
        }
        return Optional.of(TakeWish.isOne(scene, reading) && !isOtherDay(reading) ? wished(scene, reading) : reading);
    }

    /** "Yes, but the 14th" wishes nothing of the team. */
    private static boolean isOtherDay(Reading reading) {
        return ReservedYes.isOnlyABut(reading) && PassingDay.isButADay(reading);
    }

    /** Who leaves a day earlier wishes no other hours. */
    private Optional<Reading> moved(Scene scene, Reading reading) {
        if (reading.wantsAny(IntentGroups.REQUEST)) {
            TakeWish.note(scene, reading);
        }
        return atOnce.leavesDaysOpen(scene, reading) ? Optional.empty() : Optional.of(MovedStay.heard(scene, reading));
    }

    private static Reading wished(Scene scene, Reading reading) {
        if (!ReservedYes.isOne(scene, reading)) {
            TakeWish.note(scene, reading);
        }
        return TakeWish.withoutItsOwn(scene, reading);
    }
}
