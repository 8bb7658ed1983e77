package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.chat.ChatMessage;
import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Direction;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.MetaContacts;
import io.conserje.simulators.whatsapp.webhook.Update;
import io.conserje.simulators.whatsapp.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Sends what a guest says: into the chat at once, and to the hotel as a webhook, a guest's messages in their order. */
@Component
class GuestVoice {
    private final GuestContent content;
    private final Chats chats;
    private final MetaContacts contacts;
    private final Webhooks webhooks;
    private final Errands errands;
    private final GuestStamp stamp;

    GuestVoice(
            GuestContent content,
            Chats chats,
            MetaContacts contacts,
            Webhooks webhooks,
            Errands errands,
            GuestStamp stamp) {
        this.content = content;
        this.chats = chats;
        this.contacts = contacts;
        this.webhooks = webhooks;
        this.errands = errands;
        this.stamp = stamp;
    }

    /** Returns the new message's id before the webhook is sent. */
    String say(Guest guest, GuestMessage said) {
        GuestMessageType type = GuestMessageType.of(said.type()).orElseThrow(NotSendable::unknownType);
        ObjectNode part = content.of(type, said);
        ObjectNode message = stamp.on(guest, answered(guest, type, said), part);
        if (said.ad() != null) {
            refer(message, said.ad());
            chats.cameFromAd(guest);
        }
        String wamid = message.path("id").stringValue();
        chats.add(guest, stamp.chatMessage(message, said.text() == null ? said.title() : said.text()));
        chats.mark(wamid, "sent", null);
        Update update = new Update.Written(message, contacts.of(guest), () -> chats.mark(wamid, "delivered", null));
        errands.runInOrder(guest.key(), () -> webhooks.tell(update));
        return wamid;
    }

    private static void refer(ObjectNode message, String headline) {
        message.putObject("referral")
                .put("source_url", "https://fb.me/an-ad")
                .put("source_id", "120000000000000001")
                .put("source_type", "ad")
                .put("headline", headline)
                .put("ctwa_clid", "ARAbcdef");
    }

    private @Nullable String answered(Guest guest, GuestMessageType type, GuestMessage said) {
        boolean tap = type == GuestMessageType.BUTTON
                || type == GuestMessageType.LIST
                || type == GuestMessageType.TEMPLATE_BUTTON;
        if (said.replyTo() != null || !tap) {
            return said.replyTo();
        }
        return chats.of(guest.key()).reversed().stream()
                .filter(message -> message.direction() == Direction.FROM_HOTEL)
                .filter(message ->
                        message.type().equals("interactive") || message.type().equals("template"))
                .map(ChatMessage::wamid)
                .findFirst()
                .orElse(null);
    }
}
