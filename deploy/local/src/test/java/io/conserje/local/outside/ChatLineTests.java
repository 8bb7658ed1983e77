package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChatLineTests {
    @Test
    void buttonsCanBeTapped() {
        ChatLine line = line("""
                {"at":"2026-11-20T10:00:00Z","direction":"out","wamid":"w1","type":"interactive","text":"Shall I?",
                 "body":{"interactive":{"type":"button","body":{"text":"Shall I?"},"action":{"buttons":[
                   {"type":"reply","reply":{"id":"confirm:yes:1","title":"Yes"}},
                   {"type":"reply","reply":{"id":"confirm:no","title":"No"}}]}}}}""");

        assertThat(line.text()).isEqualTo("Shall I?");
        assertThat(line.choice("confirm:yes:")).contains(new Choice("confirm:yes:1", "Yes", "button"));
    }

    @Test
    void rowsOfAllSectionsCanBeTapped() {
        ChatLine line = line("""
                {"at":"2026-11-20T10:00:00Z","direction":"out","wamid":"w1","type":"interactive",
                 "body":{"interactive":{"type":"list","body":{"text":"Rooms"},"action":{"button":"See","sections":[
                   {"rows":[{"id":"room:1","title":"General"}]},{"rows":[{"id":"room:2","title":"Delux"}]}]}}}}""");

        assertThat(line.choices("room:")).extracting(Choice::id).containsExactly("room:1", "room:2");
        assertThat(line.choice("stay:")).isEmpty();
    }

    @Test
    void aGuestsOwnMessageOffersNothing() {
        ChatLine line = line("""
                {"at":"2026-11-20T10:00:00Z","direction":"in","wamid":"w1","type":"text","text":"Hola",
                 "body":{"type":"text","text":{"body":"Hola"}}}""");

        assertThat(line.fromHotel()).isFalse();
        assertThat(line.text()).isEqualTo("Hola");
        assertThat(line.choices()).isEmpty();
    }

    private static ChatLine line(String json) {
        return ChatLine.of(JsonMapper.shared().readTree(json));
    }
}
