package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.Described;
import io.conserje.orchestrator.dialogue.rooms.FeeWords;
import io.conserje.orchestrator.dialogue.rooms.ImpossibleStay;
import io.conserje.orchestrator.dialogue.rooms.PmsTrouble;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Down;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Impossible;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Shows the summary, or what is wrong with the stay; false when the room is gone meanwhile, which was said then.
     *
     * @param standing the summary of the very same stay and guest that stands, whose name is kept where room and price are the same still
     */
    boolean present(Scene scene, @Nullable Quoted standing) {
        return switch (ask(scene)) {
            case Found found when !found.stale() -> present(scene, found, standing);
            case Impossible impossible -> {
                scene.go(Event.STAY_WANTED);
                ImpossibleStay.tell(scene, impossible.why());
                yield true;
            }
            case Found _, Down _ -> {
                trouble.tell(scene, "pms.down");
                yield true;
            }
        };
    }

    private RoomSearch.Answer ask(Scene scene) {
        Stay stay = scene.state().stay();
        return search.find(new RoomSearch.Wish(
                stay.arrival(),
                stay.departure(),
                stay.parties(),
                scene.state().rooms().chosenId(),
                scene.wording().language(),
                true));
    }

    private boolean present(Scene scene, Found found, @Nullable Quoted standing) {
        DialogueState state = scene.state();
        Rooms.Shown now = of(found, state.rooms().chosenId());
        if (now == null) {
            scene.say("quote.gone");
            scene.remember(state.with(state.rooms().unchosen().showing(List.of())));
            return false;
        }
        Rooms.Shown shown = state.rooms().chosen();
        if (shown != null && !shown.costsAs(now)) {
            scene.say("quote.price_changed");
        }
        var quoted = new Quoted(ids.get(), now.roomTypeId(), now.name(), now.total(), now.fees());
        summarise(scene, standing != null && standing.saysWhat(quoted) ? renamed(quoted, standing.draftId()) : quoted);
        return true;
    }

    private static Rooms.@Nullable Shown of(Found found, @Nullable String roomTypeId) {
        return found.offers().stream()
                .filter(offer -> offer.roomTypeId().equals(roomTypeId))
                .findFirst()
                .map(Rooms.Shown::of)
                .orElse(null);
    }

    /**
     * The summary under a new name, for a booking that was refused at this total. What is charged apart is asked for, since a refusal does not
     * tell it; none where nothing is another then.
     */
    Optional<Quoted> repriced(Scene scene, Quoted quoted, Money total) {
        Rooms.Shown now = ask(scene) instanceof Found found && !found.stale() ? of(found, quoted.roomTypeId()) : null;
        var repriced = new Quoted(
                ids.get(), quoted.roomTypeId(), quoted.roomName(), total, now == null ? quoted.fees() : now.fees());
        return repriced.saysWhat(quoted) ? Optional.empty() : Optional.of(repriced);
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
        values.put("fees", FeeWords.each(wording, quoted.fees()));
        scene.say("quote", values);
        offer(scene, quoted);
        scene.remember(
                state.quoting(quoted).with(state.rooms().priced(quoted.roomTypeId(), quoted.total(), quoted.fees())));
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
        return renamed(quoted, ids.get());
    }

    private static Quoted renamed(Quoted quoted, UUID name) {
        return new Quoted(name, quoted.roomTypeId(), quoted.roomName(), quoted.total(), quoted.fees());
    }
}
