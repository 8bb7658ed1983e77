package io.conserje.simulators.whatsapp.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptMessagesTests {
    private final KeptMessages kept = new KeptMessages(2);
    private final Chat one = new Chat("59899000001", 10);
    private final Chat other = new Chat("59899000002", 10);

    @Test
    void theOldestOfAllChatsMakesRoom() {
        add("first", one);
        add("second", other);
        add("third", other);

        assertThat(one.messages()).isEmpty();
        assertThat(kept.chatOf("first")).isNull();
        assertThat(kept.chatOf("third")).isSameAs(other);
        assertThat(other.messages()).extracting(ChatMessage::wamid).containsExactly("second", "third");
    }

    @Test
    void whatAChatDroppedItselfTakesNoRoom() {
        add("first", one);
        add("second", other);
        kept.forget(List.of("second"));
        add("third", other);

        assertThat(kept.chatOf("first")).isSameAs(one);
    }

    private void add(String wamid, Chat chat) {
        chat.add(new ChatMessage(Instant.EPOCH, Direction.FROM_HOTEL, wamid, "text", "Hola", "{}"));
        kept.add(wamid, chat);
    }
}
