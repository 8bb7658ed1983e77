package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.Guests;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /sim/whatsapp/guests/{guest}/messages}: the guest sends something. */
@RestController
class GuestController {
    private final Guests guests;
    private final GuestVoice voice;
    private final Chats chats;

    GuestController(Guests guests, GuestVoice voice, Chats chats) {
        this.chats = chats;
        this.guests = guests;
        this.voice = voice;
    }

    @PostMapping("/sim/whatsapp/guests/{guest}/messages")
    Sent send(@PathVariable("guest") String id, @RequestBody GuestMessage message) {
        Guest guest = guests.meet(id).orElseThrow(NotSendable::unknownGuest);
        return new Sent(voice.say(guests.rename(guest, message.name()), message));
    }

    /** The guest calls, which opens the window as a message does. */
    @PostMapping("/sim/whatsapp/guests/{guest}/calls")
    Sent call(@PathVariable("guest") String id) {
        return new Sent(voice.call(guests.meet(id).orElseThrow(NotSendable::unknownGuest)));
    }

    /** Closes the guest's window, as if a day had passed since the last word. */
    @DeleteMapping("/sim/whatsapp/guests/{guest}/window")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeWindow(@PathVariable("guest") String id) {
        chats.close(guests.meet(id).orElseThrow(NotSendable::unknownGuest));
    }

    /** The new message's id. */
    record Sent(String wamid) {}
}
