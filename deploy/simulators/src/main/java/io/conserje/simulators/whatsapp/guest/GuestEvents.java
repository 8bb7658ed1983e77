package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.Guests;
import io.conserje.simulators.whatsapp.chat.MetaContacts;
import io.conserje.simulators.whatsapp.webhook.Update;
import io.conserje.simulators.whatsapp.webhook.Webhooks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a guest does beside writing, and Meta tells: they call, change their number, or have a new phone. */
@Component
class GuestEvents {
    private final Guests guests;
    private final Chats chats;
    private final MetaContacts contacts;
    private final Webhooks webhooks;
    private final Errands errands;
    private final EventStamp stamp;

    GuestEvents(
            Guests guests, Chats chats, MetaContacts contacts, Webhooks webhooks, Errands errands, EventStamp stamp) {
        this.guests = guests;
        this.chats = chats;
        this.contacts = contacts;
        this.webhooks = webhooks;
        this.errands = errands;
        this.stamp = stamp;
    }

    /** Rings once and ends; nobody takes calls here. */
    String call(Guest guest) {
        chats.called(guest);
        ObjectNode rings = stamp.call(guest, contacts.of(guest));
        ObjectNode ends = stamp.missed(rings);
        errands.runInOrder(guest.key(), () -> {
            webhooks.tell(new Update.Reported("calls", rings));
            webhooks.tell(new Update.Reported("calls", ends));
        });
        return rings.at("/calls/0/id").stringValue();
    }

    /** The chat goes on under the new number; Meta tells of it with a message of the old one. */
    Renumbered changeNumber(Guest guest, String waId) {
        Guest now = guests.renumber(guest, waId).orElseThrow(NotSendable::noFreeNumber);
        chats.moved(guest, now);
        return new Renumbered(tell(guest, stamp.numberChanged(guest, now)), now.key());
    }

    /** Whoever holds the number has new keys, for instance a new phone; the window stays as it is. */
    String changeIdentity(Guest guest) {
        return tell(guest, stamp.identityChanged(guest));
    }

    private String tell(Guest guest, ObjectNode message) {
        Update update = new Update.Written(message, contacts.of(guest), () -> {});
        errands.runInOrder(guest.key(), () -> webhooks.tell(update));
        return message.path("id").stringValue();
    }

    /**
     * A guest has another number.
     *
     * @param wamid the id of Meta's message about it
     * @param guest what the guest is called from now on
     */
    record Renumbered(String wamid, String guest) {}
}
