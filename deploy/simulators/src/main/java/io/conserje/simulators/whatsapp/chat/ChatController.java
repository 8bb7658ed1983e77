package io.conserje.simulators.whatsapp.chat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Lets a page or a test see what the guests see. */
@RestController
@RequestMapping("/sim/whatsapp")
class ChatController {
    private final Guests guests;
    private final Chats chats;
    private final LiveChats live;

    ChatController(Guests guests, Chats chats, LiveChats live) {
        this.guests = guests;
        this.chats = chats;
        this.live = live;
    }

    @GetMapping("/guests")
    Listed guests() {
        return new Listed(guests.all().stream()
                .map(guest -> new ListedGuest(
                        guest.key(), guest, chats.of(guest.key()).size()))
                .toList());
    }

    @GetMapping("/guests/{guest}/messages")
    Messages messages(@PathVariable String guest) {
        String key = guests.find(guest).map(Guest::key).orElse(guest);
        return new Messages(chats.of(key), chats.isTyping(key));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return live.watch();
    }

    /** All guests, by key. */
    record Listed(List<ListedGuest> items) {}

    /** A guest, how the API calls them, and how many messages their chat holds. */
    record ListedGuest(String guest, @JsonUnwrapped Guest details, int messages) {}

    /** Both sides in order, and whether the hotel is typing. */
    record Messages(List<ChatMessage> items, boolean typing) {}
}
