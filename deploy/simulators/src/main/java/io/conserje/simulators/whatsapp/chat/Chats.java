package io.conserje.simulators.whatsapp.chat;

import io.conserje.simulators.fault.Reset;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chats of all guests; who changes one tells the page by a {@link ChatChanged}. */
@Component
public class Chats {
    /** Meta: the indicator ends with the answer, or after 25 seconds. */
    private static final Duration TYPING = Duration.ofSeconds(25);

    /** Meta: whoever came from an advertisement costs nothing for 72 hours. */
    private static final Duration FREE_ENTRY_POINT = Duration.ofHours(72);

    private final Map<String, Chat> chats = new ConcurrentHashMap<>();
    private final KeptMessages kept;
    private final WhatsAppProperties properties;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Chats(WhatsAppProperties properties, InstantSource clock, ApplicationEventPublisher events) {
        this.properties = properties;
        this.kept = new KeptMessages(properties.kept());
        this.clock = clock;
        this.events = events;
    }

    /** Adds a message at the end of the guest's chat. */
    public void add(Guest guest, ChatMessage message) {
        Chat chat = chat(guest);
        kept.forget(chat.add(message));
        kept.add(message.wamid(), chat);
        events.publishEvent(new ChatChanged(guest.key()));
    }

    /** Marks a message that is still kept; the same status a second time changes nothing. */
    public void mark(String wamid, String status, @Nullable Integer code) {
        Chat chat = kept.chatOf(wamid);
        if (chat != null && chat.mark(wamid, new ChatStatus(status, clock.instant(), code))) {
            events.publishEvent(new ChatChanged(chat.guest()));
        }
    }

    /** Shows the guest who wrote this message that an answer is being written. */
    public void typing(String wamid) {
        Chat chat = kept.chatOf(wamid);
        if (chat != null) {
            chat.typingUntil(clock.instant().plus(TYPING));
            events.publishEvent(new ChatChanged(chat.guest()));
        }
    }

    /** Whether the guest sees that an answer is being written. */
    public boolean isTyping(String guest) {
        Chat chat = chats.get(guest);
        return chat != null && chat.isTypingAt(clock.instant());
    }

    /** The guest's messages in order, none for a guest without any. */
    public List<ChatMessage> of(String guest) {
        Chat chat = chats.get(guest);
        return chat == null ? List.of() : chat.messages();
    }

    /** How the guest can be reached now. */
    public ServiceWindow window(Guest guest) {
        Chat chat = chats.get(guest.key());
        return chat == null ? ServiceWindow.STRANGER : chat.windowAt(clock.instant());
    }

    /** A call opens the guest's window as a message does. */
    public void called(Guest guest) {
        chat(guest).opened(clock.instant());
    }

    /** The guest came from an advertisement. */
    public void cameFromAd(Guest guest) {
        chat(guest).cameFromAd(clock.instant().plus(FREE_ENTRY_POINT));
    }

    /** The guest's chat goes on under another name. */
    public void moved(Guest before, Guest now) {
        Chat chat = chats.remove(before.key());
        if (chat != null) {
            chat.belongsTo(now.key());
            chats.put(now.key(), chat);
        }
        events.publishEvent(new ChatChanged(now.key()));
    }

    /** Closes the guest's window as if a day had passed. */
    public void close(Guest guest) {
        chat(guest).closed();
    }

    private Chat chat(Guest guest) {
        return chats.computeIfAbsent(guest.key(), key -> new Chat(key, properties.keptPerGuest()));
    }

    @EventListener(Reset.class)
    @Order(1)
    void forgetAll() {
        chats.clear();
        kept.forgetAll();
    }
}
