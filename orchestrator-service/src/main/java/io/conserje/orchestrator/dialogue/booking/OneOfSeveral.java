package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaves of a text about several stays the one that is talked about; asks where the guest is to say which that is. */
@Component
class OneOfSeveral implements Hearing {

    private final SaidAtOnce atOnce;
    private final NothingNew unchanged;

    OneOfSeveral(SaidAtOnce atOnce, NothingNew unchanged) {
        this.atOnce = atOnce;
        this.unchanged = unchanged;
    }

    @Override
    public Optional<Reading> hear(Scene scene, Reading reading, boolean open) {
        SeveralStays told = OtherStays.told(scene, reading);
        if (atOnce.leavesStaysOpen(scene, reading, told)) {
            return Optional.empty();
        }
        if (open && OtherStays.isOneMore(scene, reading, told)) {
            OtherStays.keepOneMore(scene, told);
            unchanged.askAgain(scene);
            return Optional.empty();
        }
        return Optional.of(OtherStays.first(scene, told));
    }
}
