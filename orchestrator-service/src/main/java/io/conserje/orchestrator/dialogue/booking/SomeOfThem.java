package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.party.PartOfParty;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.Map;
import java.util.stream.Stream;

/** Notes for the team that some of the guests come later or leave earlier: a booking has one arrival and one departure, so that the stay is as it was. */
final class SomeOfThem {

    private SomeOfThem() {}

    /** Whether the text says so. */
    static boolean areTold(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        return stay.isInOrder()
                && PartOfParty.isSaid(stay, reading, scene.wording().language());
    }

    /** The text of who tells the days of all for the first time, without what some of them do on others: "on the 12th my mother-in-law comes". */
    static Reading ofAll(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        boolean twice = Stream.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT)
                .anyMatch(type -> reading.values(type).size() > 1);
        if (stay.isInOrder() || !twice) {
            return reading;
        }
        Stay told = new Slots(reading, scene.turn().now().toLocalDate()).fill(stay);
        Reading all = PartOfParty.ofAll(told, reading, scene.wording().language());
        return all.values(EntityTypes.CHECK_IN).isEmpty() ? reading : all;
    }

    /** Notes it, says what can be booked, and leaves what else the text says. */
    static Reading note(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        TakeWish.note(scene, reading);
        scene.say("party.apart", Map.of("stay", OtherStays.range(scene, stay)));
        return PartOfParty.without(stay, reading, scene.wording().language());
    }
}
