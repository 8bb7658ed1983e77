package io.conserje.simulators.whatsapp.chat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which chat each message that is kept stands in; beyond the most that are kept, the oldest of all chats make room. */
final class KeptMessages {
    private final int most;
    private final LinkedHashMap<String, Chat> chats = new LinkedHashMap<>();

    KeptMessages(int most) {
        this.most = most;
    }

    synchronized void add(String wamid, Chat chat) {
        chats.put(wamid, chat);
        while (chats.size() > most) {
            Map.Entry<String, Chat> oldest = chats.pollFirstEntry();
            oldest.getValue().remove(oldest.getKey());
        }
    }

    synchronized void forget(Collection<String> wamids) {
        wamids.forEach(chats::remove);
    }

    synchronized void forgetAll() {
        chats.clear();
    }

    synchronized @Nullable Chat chatOf(String wamid) {
        return chats.get(wamid);
    }
}
