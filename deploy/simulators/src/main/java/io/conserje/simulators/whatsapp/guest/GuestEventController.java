package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.Guests;
import io.conserje.simulators.whatsapp.guest.GuestController.Sent;
import io.conserje.simulators.whatsapp.guest.GuestEvents.Renumbered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /sim/whatsapp/guests/{guest}/…}: the guest does something beside writing. */
@RestController
@RequestMapping("/sim/whatsapp/guests/{guest}")
class GuestEventController {
    private final Guests guests;
    private final GuestEvents events;
    private final Chats chats;

    GuestEventController(Guests guests, GuestEvents events, Chats chats) {
        this.guests = guests;
        this.events = events;
        this.chats = chats;
    }

    /** The guest calls, which opens the window as a message does. */
    @PostMapping("/calls")
    Sent call(@PathVariable("guest") String id) {
        return new Sent(events.call(met(id)));
    }

    /** The guest takes another number, and is called by it from now on. */
    @PostMapping("/number")
    Renumbered changeNumber(@PathVariable("guest") String id, @RequestBody NewNumber number) {
        return events.changeNumber(met(id), number.waId() == null ? "" : number.waId());
    }

    /** The guest's keys change, as with a new phone. */
    @PostMapping("/identity")
    Sent changeIdentity(@PathVariable("guest") String id) {
        return new Sent(events.changeIdentity(met(id)));
    }

    /** Closes the guest's window, as if a day had passed since the last word. */
    @DeleteMapping("/window")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeWindow(@PathVariable("guest") String id) {
        chats.close(met(id));
    }

    private Guest met(String id) {
        return guests.meet(id).orElseThrow(NotSendable::unknownGuest);
    }

    /** In digits. */
    record NewNumber(@Nullable String waId) {}
}
