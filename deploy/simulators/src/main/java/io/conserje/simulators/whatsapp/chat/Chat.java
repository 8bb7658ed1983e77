package io.conserje.simulators.whatsapp.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last messages between one guest and the hotel; safe for many threads. */
final class Chat {
    private volatile String guest;
    private final int kept;
    private final LinkedHashMap<String, ChatMessage> messages = new LinkedHashMap<>();
    private @Nullable Instant lastFromGuest;
    private @Nullable Instant freeEntryUntil;
    private Instant typingUntil = Instant.MIN;

    Chat(String guest, int kept) {
        this.guest = guest;
        this.kept = kept;
    }

    String guest() {
        return guest;
    }

    /** The guest is called something else from now on. */
    void belongsTo(String newGuest) {
        guest = newGuest;
    }

    /** Adds the message, and answers the ids of those that had to make room for it. */
    synchronized List<String> add(ChatMessage message) {
        messages.put(message.wamid(), message);
        if (message.direction() == Direction.FROM_GUEST) {
            lastFromGuest = message.at();
        } else {
            typingUntil = Instant.MIN;
        }
        List<String> gone = new ArrayList<>();
        while (messages.size() > kept) {
            gone.add(messages.pollFirstEntry().getKey());
        }
        return gone;
    }

    synchronized void remove(String wamid) {
        messages.remove(wamid);
    }

    synchronized boolean mark(String wamid, ChatStatus status) {
        ChatMessage message = messages.get(wamid);
        if (message == null || message.has(status.status())) {
            return false;
        }
        messages.put(wamid, message.with(status));
        return true;
    }

    synchronized void typingUntil(Instant end) {
        typingUntil = end;
    }

    synchronized boolean isTypingAt(Instant now) {
        return now.isBefore(typingUntil);
    }

    synchronized List<ChatMessage> messages() {
        return List.copyOf(messages.values());
    }

    synchronized void opened(Instant at) {
        lastFromGuest = at;
    }

    synchronized void closed() {
        lastFromGuest = Instant.MIN;
        freeEntryUntil = null;
    }

    synchronized void cameFromAd(Instant until) {
        freeEntryUntil = until;
    }

    synchronized ServiceWindow windowAt(Instant now) {
        return ServiceWindow.at(now, lastFromGuest, freeEntryUntil);
    }
}
