package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingOutcome.Confirmed;
import io.conserje.orchestrator.booking.BookingOutcome.Refused;
import io.conserje.orchestrator.booking.BookingOutcome.Unknown;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Pending.Told;
import io.conserje.orchestrator.dialogue.memory.Wishes;
import io.conserje.orchestrator.dialogue.rooms.PmsTrouble;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.pmsadapter.contract.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a guest what became of their booking: yes, no with what can be done, or that it is being checked. */
@Component
public class TellOutcome {

    private final BookStay booking;
    private final QuoteStay quote;
    private final HandOver handOver;
    private final PmsTrouble trouble;
    private final NextStay next;

    TellOutcome(BookStay booking, QuoteStay quote, HandOver handOver, PmsTrouble trouble, NextStay next) {
        this.booking = booking;
        this.quote = quote;
        this.handOver = handOver;
        this.trouble = trouble;
        this.next = next;
    }

    /** The answer to a booking call; the dialogue stands at the confirmed summary or at its check. */
    public void tell(Scene scene, BookingOutcome outcome) {
        switch (outcome) {
            case Confirmed confirmed -> confirm(scene, confirmed);
            case Unknown _ -> {
                scene.say("checking");
                scene.go(Event.UNSETTLED);
            }
            case Refused refused -> refuse(scene, refused);
        }
    }

    /** The answer that comes later, when it had to be checked. */
    public void settle(Scene scene, BookingOutcome outcome) {
        if (outcome instanceof Refused) {
            scene.say("settled.refused");
        }
        tell(scene, outcome);
    }

    private void confirm(Scene scene, Confirmed confirmed) {
        DialogueState state = scene.state();
        Told told = told(state, confirmed);
        Map<String, Object> values = ToldBooking.values(scene.wording(), state.stay(), told);
        scene.say("booked", values);
        if (!state.wishes().equals(Wishes.NONE)) {
            scene.say("wish.booked");
        }
        scene.go(Event.BOOKED);
        scene.remember(scene.state().forgetStay());
        scene.remember(scene.state().with(scene.state().pending().booking(state.stay(), told)));
        next.follow(scene, state);
    }

    private static Told told(DialogueState state, Confirmed confirmed) {
        Quoted quoted = state.quoted();
        Money total = confirmed.total();
        return quoted == null
                ? new Told(confirmed.reference(), "", total, List.of(), state.guest())
                : new Told(
                        confirmed.reference(),
                        quoted.roomName(),
                        total == null ? quoted.total() : total,
                        quoted.fees(),
                        state.guest());
    }

    private void refuse(Scene scene, Refused refused) {
        Quoted quoted = scene.state().quoted();
        scene.go(Event.REFUSED);
        switch (refused.reason()) {
            case SOLD_OUT -> {
                scene.say("refused.sold_out");
                lookAgain(scene);
            }
            case PRICE_CHANGED -> reprice(scene, quoted, refused.total());
            case UNAVAILABLE -> {
                trouble.tell(scene, "refused.unavailable");
                if (quoted != null) {
                    standBy(scene, quoted);
                }
            }
            case INVALID_GUEST -> {
                scene.say("refused.invalid_guest");
                scene.remember(scene.state().with(GuestDraft.NOBODY));
                booking.advance(scene);
            }
            case CAPACITY, INVALID_STAY, REJECTED ->
                handOver.bring(
                        scene,
                        "booking_refused",
                        TicketWish.Priority.NORMAL,
                        "refused.other",
                        "The hotel's system refused a booking that a guest had confirmed.");
        }
    }

    private void lookAgain(Scene scene) {
        scene.remember(scene.state().with(scene.state().rooms().unchosen().showing(List.of())));
        booking.advance(scene);
    }

    /** The hotel's system named another price, or charges others apart, so it is that which needs a yes. */
    private void reprice(Scene scene, @Nullable Quoted quoted, @Nullable Money total) {
        if (quoted == null || total == null) {
            lookAgain(scene);
            return;
        }
        scene.say("quote.price_changed");
        Optional<Quoted> repriced = quote.repriced(scene, quoted, total);
        if (repriced.isEmpty()) {
            lookAgain(scene);
            return;
        }
        scene.go(Event.ROOM_CHOSEN);
        quote.summarise(scene, repriced.get());
    }

    /** The same summary can be confirmed again later, under a new name since the old one is used up. */
    private void standBy(Scene scene, Quoted quoted) {
        Quoted renewed = quote.renewed(quoted);
        scene.remember(scene.state().quoting(renewed));
        scene.go(Event.ROOM_CHOSEN);
        scene.go(Event.QUOTED);
        scene.offer(
                List.of(new io.conserje.messaging.contract.Choice(
                        QuoteStay.YES + renewed.draftId(), scene.wording().say("confirm.yes"), null)),
                "menu.label");
    }
}
