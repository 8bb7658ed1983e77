package io.conserje.simulators.whatsapp.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChatTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Chat chat = new Chat("59899000001", 2);

    @Test
    void theOldestMessageMakesRoom() {
        chat.add(message("one", Direction.FROM_GUEST));
        chat.add(message("two", Direction.FROM_GUEST));

        assertThat(chat.add(message("three", Direction.FROM_GUEST))).containsExactly("one");
        assertThat(chat.messages()).extracting(ChatMessage::wamid).containsExactly("two", "three");
    }

    @Test
    void aStatusIsMarkedOnceAndKeepsItsOrder() {
        chat.add(message("one", Direction.FROM_HOTEL));

        assertThat(chat.mark("one", new ChatStatus("sent", NOW, null))).isTrue();
        assertThat(chat.mark("one", new ChatStatus("read", NOW, null))).isTrue();
        assertThat(chat.mark("one", new ChatStatus("sent", NOW, null))).isFalse();
        assertThat(chat.mark("nobody's", new ChatStatus("sent", NOW, null))).isFalse();
        assertThat(chat.messages().getFirst().statuses())
                .extracting(ChatStatus::status)
                .containsExactly("sent", "read");
    }

    @Test
    void anAnswerEndsTheTyping() {
        chat.typingUntil(NOW.plusSeconds(25));
        assertThat(chat.isTypingAt(NOW.plusSeconds(24))).isTrue();
        assertThat(chat.isTypingAt(NOW.plusSeconds(25))).isFalse();

        chat.add(message("one", Direction.FROM_HOTEL));
        assertThat(chat.isTypingAt(NOW)).isFalse();
    }

    @Test
    void halfACharacterBecomesAQuestionMark() {
        assertThat(new ChatMessage(NOW, Direction.FROM_GUEST, "one", "text", "a\ud83d", "{}").text())
                .isEqualTo("a?");
    }

    private static ChatMessage message(String wamid, Direction direction) {
        return new ChatMessage(NOW, direction, wamid, "text", "Hola", "{}");
    }
}
