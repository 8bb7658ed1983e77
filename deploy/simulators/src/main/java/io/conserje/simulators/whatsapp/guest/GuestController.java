package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.Guests;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /sim/whatsapp/guests/{guest}/messages}: the guest sends something. */
@RestController
class GuestController {
    private final Guests guests;
    private final GuestVoice voice;

    GuestController(Guests guests, GuestVoice voice) {
        this.guests = guests;
        this.voice = voice;
    }

    @PostMapping("/sim/whatsapp/guests/{guest}/messages")
    Sent send(@PathVariable("guest") String id, @RequestBody GuestMessage message) {
        Guest guest = guests.meet(id).orElseThrow(NotSendable::unknownGuest);
        return new Sent(voice.say(introduced(guest, message), message));
    }

    /** Under the name the guest gives now; who tells their number can be written to by it. */
    private Guest introduced(Guest guest, GuestMessage message) {
        String phone = message.phone();
        if (GuestMessageType.OWN_NUMBER.wireName().equals(message.type()) && phone != null) {
            guests.tell(guest, phone.replaceAll("\\D", ""));
        }
        return guests.rename(guest, message.name());
    }

    /** The new message's id. */
    record Sent(String wamid) {}
}
