package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Books by a plain yes to the summary behind which another booking is told, which is next; where the yes leaves a doubt the summary stands, and the other is kept. */
@Component
class YesThenAnother implements Hearing {

    private final BookStay booking;

    YesThenAnother(BookStay booking) {
        this.booking = booking;
    }

    @Override
    public Optional<Reading> hear(Scene scene, Reading reading, boolean open) {
        if (scene.state().step() != Step.CONFIRMING) {
            return Optional.of(reading);
        }
        return BehindAYes.in(reading)
                        .filter(told -> UnreadTail.isOnlyAgreement(told.before()) && isKept(scene, reading, told))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(reading);
    }

    private boolean isKept(Scene scene, Reading reading, BehindAYes told) {
        Stay standing = scene.state().stay();
        SeveralStays stays = told.stays(scene);
        List<Stay> days = stays.stays(scene.turn().now().toLocalDate());
        if (days.stream().allMatch(stay -> stay.isInOrder() && !stay.hasDatesOf(standing))) {
            OtherStays.keepOneMore(scene, stays);
            goOn(scene, reading, told, days.stream().anyMatch(stay -> BehindAYes.mayBeTheSame(standing, stay)));
            return true;
        }
        Optional<String> kind = told.kind(scene);
        Optional<String> another =
                kind.or(() -> Optional.ofNullable(scene.state().rooms().chosen())
                        .filter(room -> told.isOneMore())
                        .map(Rooms.Shown::name));
        another.ifPresent(room -> {
            scene.remember(scene.state().with(scene.state().pending().afterwards(room)));
            scene.say("kinds.afterwards", Map.of("room", room));
            goOn(scene, reading, told, kind.isEmpty());
        });
        return another.isPresent();
    }

    private void goOn(Scene scene, Reading reading, BehindAYes told, boolean doubtful) {
        scene.understood();
        boolean wishes = TakeWish.isOne(scene, reading);
        if (wishes) {
            TakeWish.note(scene, reading);
        }
        if (wishes || doubtful || !UnreadTail.isPlainYes(told.before()) || leavesADoubt(reading)) {
            booking.again(scene);
        } else {
            booking.book(scene);
        }
    }

    private static boolean leavesADoubt(Reading reading) {
        return reading.text().contains("?")
                || reading.wants(Intents.DENY)
                || Stream.of(Nuance.CONDITION, Nuance.UNDECIDED, Nuance.REGRET, Nuance.ASK)
                        .anyMatch(reading::has);
    }
}
