package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.rooms.PmsTrouble;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks once more for the price, past every cache, and shows the whole booking for an explicit yes. */
@Component
class QuoteStay {

    static final String YES = "confirm:yes:";
    static final String CHANGE = "confirm:change";
    static final String NO = "confirm:no";

    private final RoomSearch search;
    private final PmsTrouble trouble;
    private final Supplier<UUID> ids;

    @Autowired
    QuoteStay(RoomSearch search, PmsTrouble trouble) {
        this(search, trouble, UUID::randomUUID);
    }

    QuoteStay(RoomSearch search, PmsTrouble trouble, Supplier<UUID> ids) {
        this.search = search;
        this.trouble = trouble;
        this.ids = ids;
    }

    /**
     * Shows the summary; false when the room is gone meanwhile, which was said then.
     *
     * @param standing the summary of the very same stay and guest that stands, whose name is kept where room and price are the same still
     */
    boolean present(Scene scene, @Nullable Quoted standing) {
        DialogueState state = scene.state();
        Stay stay = state.stay();
        var answer = search.find(new RoomSearch.Wish(
                stay.arrival(),
                stay.departure(),
                stay.parties(),
                state.rooms().chosenId(),
                scene.wording().language(),
                true));
        if (!(answer instanceof Found found) || found.stale()) {
            trouble.tell(scene, "pms.down");
            return true;
        }
        Offer offer = found.offers().stream()
                .filter(candidate -> candidate.roomTypeId().equals(state.rooms().chosenId()))
                .findFirst()
                .orElse(null);
        if (offer == null) {
            scene.say("quote.gone");
            scene.remember(state.with(state.rooms().unchosen().showing(List.of())));
            return false;
        }
        Rooms.Shown shown = state.rooms().chosen();
        if (shown != null && !shown.total().sameAs(offer.total())) {
            scene.say("quote.price_changed");
        }
        UUID draftId = standing != null && isOf(offer, standing) ? standing.draftId() : ids.get();
        summarise(scene, new Quoted(draftId, offer.roomTypeId(), offer.name(), offer.total()));
        return true;
    }

    private static boolean isOf(Offer offer, Quoted quoted) {
        return offer.roomTypeId().equals(quoted.roomTypeId()) && offer.total().sameAs(quoted.total());
    }

    /** Shows a summary with a price that the hotel's system has just said, which is the one that a later change is told against. */
    void summarise(Scene scene, Quoted quoted) {
        var wording = scene.wording();
        DialogueState state = scene.state();
        Map<String, Object> values = new HashMap<>(Described.stay(wording, state.stay()));
        values.put("room", quoted.roomName());
        values.put("name", state.guest().fullName());
        values.put("email", String.valueOf(state.guest().email()));
        values.put("total", wording.money(quoted.total()));
        scene.say("quote", values);
        offer(scene, quoted);
        scene.remember(state.quoting(quoted).with(state.rooms().priced(quoted.roomTypeId(), quoted.total())));
        scene.go(Event.QUOTED);
    }

    /** What can be tapped beside a summary that stands. */
    void offer(Scene scene, Quoted quoted) {
        var wording = scene.wording();
        scene.offer(
                List.of(
                        new Choice(YES + quoted.draftId(), wording.say("confirm.yes"), null),
                        new Choice(CHANGE, wording.say("confirm.change"), null),
                        new Choice(NO, wording.say("confirm.no"), null)),
                "menu.label");
    }

    /** The same summary under a new name, for a draft whose key is dead. */
    Quoted renewed(Quoted quoted) {
        return new Quoted(ids.get(), quoted.roomTypeId(), quoted.roomName(), quoted.total());
    }
}
