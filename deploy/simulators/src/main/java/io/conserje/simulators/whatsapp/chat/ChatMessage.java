package io.conserje.simulators.whatsapp.chat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as it stands in a chat.
 *
 * @param at when it was written, business time
 * @param direction who wrote it
 * @param wamid its id
 * @param type Meta's type, for instance {@code interactive}
 * @param text its words, where it has some
 * @param body the Graph request, or the webhook's message, as JSON
 * @param statuses how far it came, oldest first
 */
public record ChatMessage(
        Instant at,
        Direction direction,
        String wamid,
        String type,
        @Nullable String text,
        @JsonRawValue String body,
        List<ChatStatus> statuses) {

    /** Half a surrogate pair, which no UTF-8 can carry, becomes a question mark in the words; the body keeps it escaped. */
    public ChatMessage {
        if (text != null) {
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }

    /** A message nobody has seen yet. */
    public ChatMessage(Instant at, Direction direction, String wamid, String type, @Nullable String text, String body) {
        this(at, direction, wamid, type, text, body, List.of());
    }

    ChatMessage with(ChatStatus status) {
        List<ChatStatus> all = new ArrayList<>(statuses);
        all.add(status);
        return new ChatMessage(at, direction, wamid, type, text, body, List.copyOf(all));
    }

    boolean has(String status) {
        return statuses.stream().anyMatch(known -> known.status().equals(status));
    }
}
