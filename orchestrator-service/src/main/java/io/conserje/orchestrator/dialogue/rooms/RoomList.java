package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the rooms that were found a moment ago, those within a guest's budget where one was named, and what is known of one of them. */
@Component
public class RoomList {

    private final RoomsNow now;

    RoomList(RoomsNow now) {
        this.now = now;
    }

    /** All to choose from, or those within the budget. */
    public void show(Scene scene) {
        var wording = scene.wording();
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        Stay stay = scene.state().stay();
        List<Rooms.Shown> within = WithinBudget.of(scene, shown);
        if (within.isEmpty()) {
            tellBudget(scene);
            askWhich(scene);
            return;
        }
        Map<String, Object> values = Described.stay(wording, stay);
        String heading = wording.say("rooms.found", values);
        if (WithinBudget.compares(scene)) {
            values.put("budget", WithinBudget.described(scene));
            heading = wording.say("budget.found", values);
        }
        tellBudget(scene);
        StringBuilder text = new StringBuilder(heading);
        within.forEach(offer -> text.append('\n').append(line(scene, offer)));
        text.append("\n\n").append(wording.say("rooms.which"));
        scene.add(text.toString());
        offer(scene, within);
    }

    /** Asks which one it is to be, of those that stand to be chosen from. */
    public void askWhich(Scene scene) {
        scene.say("rooms.which");
        offer(scene, scene.state().rooms().shown());
    }

    /** Tells what one costs by now; false where it is not to be had. */
    public boolean tellPrice(Scene scene, Rooms.Shown room) {
        var told = now.of(scene, room);
        told.ifPresent(offer -> scene.add(line(scene, offer)));
        return told.isPresent();
    }

    /** Tells of each room all that the hotel's system says: how many it holds, and what it costs by now. */
    public void tellKnown(Scene scene) {
        tellKnown(scene, now.all(scene));
    }

    /** The same of one of them. */
    public void tellKnown(Scene scene, Rooms.Shown room) {
        tellKnown(
                scene,
                now.all(scene).stream()
                        .filter(offer -> offer.roomTypeId().equals(room.roomTypeId()))
                        .toList());
    }

    private static void tellKnown(Scene scene, List<Offer> offers) {
        var wording = scene.wording();
        if (offers.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(wording.say("rooms.known"));
        for (Offer offer : offers) {
            text.append('\n')
                    .append(line(scene, Rooms.Shown.of(offer)))
                    .append(wording.say("rooms.holds", Map.of("people", offer.maxGuests())));
        }
        scene.add(text.toString());
    }

    /** Tells of which stay and at what price the room is that was chosen before days or people changed. */
    public void tellTaken(Scene scene, Rooms.Shown room) {
        var wording = scene.wording();
        Map<String, Object> values = Described.stay(wording, scene.state().stay());
        values.put("line", line(scene, room));
        scene.say("rooms.taken", values);
    }

    /** Tells, once, that nothing is within a budget, or that prices are in another currency. */
    public void tellBudget(Scene scene) {
        if (WithinBudget.of(scene, scene.state().rooms().shown()).isEmpty()) {
            WithinBudget.sayNone(scene);
        } else if (scene.state().rooms().budget() != null && !WithinBudget.compares(scene)) {
            WithinBudget.sayCurrency(scene);
        } else {
            return;
        }
        scene.remember(scene.state().with(scene.state().rooms().within(null)));
    }

    /** That prices are in the hotel's currency, and no other. */
    public void sayCurrency(Scene scene) {
        WithinBudget.sayCurrency(scene);
    }

    static String line(Scene scene, Rooms.Shown offer) {
        return line(scene, scene.state().stay(), offer);
    }

    /** @param stay of which the total is */
    static String line(Scene scene, Stay stay, Rooms.Shown offer) {
        var wording = scene.wording();
        return wording.say(
                "rooms.line",
                Map.of(
                        "room", offer.name(),
                        "total", wording.money(offer.total()),
                        "perNight", wording.money(Described.perNight(offer.total(), stay)),
                        "fees", FeeWords.beside(wording, offer.fees())));
    }

    private static void offer(Scene scene, List<Rooms.Shown> shown) {
        var wording = scene.wording();
        scene.offer(
                shown.stream()
                        .map(offer -> new Choice(
                                FindRooms.ROOM + offer.roomTypeId(),
                                offer.name(),
                                wording.say(
                                        "rooms.row",
                                        Map.of(
                                                "total", wording.money(offer.total()),
                                                "fees", FeeWords.inARow(wording, offer.fees())))))
                        .toList(),
                "rooms.choose");
    }
}
