package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.GroupMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupReaderTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Test
    void whatIsSaidInAGroupIsOfTheGroupAndNoGuestsMessage() {
        Content content = read(messages(
                Bodies.message(
                        "wamid.1", "\"type\":\"text\",\"text\":{\"body\":\"Hola a todos\"},\"group_id\":\"g=1\""),
                Bodies.text("wamid.2", "Hola")));
        assertThat(content.messages())
                .extracting(message -> message.externalId())
                .containsExactly("wamid.2");
        assertThat(content.unreadable()).isEmpty();
        GroupMessage said = content.groupMessages().getFirst();
        assertThat(said.position()).isZero();
        assertThat(said.tenant()).isEqualTo("default");
        assertThat(said.groupId()).isEqualTo("g=1");
        assertThat(said.externalId()).isEqualTo("wamid.1");
        assertThat(said.text()).isEqualTo("Hola a todos");
        assertThat(said.name()).isEqualTo("Lucía");
        assertThat(said.from())
                .containsExactly(
                        new Identifier(Identifier.USER_ID, "UY.7001"), new Identifier(Identifier.WA_ID, "59899000001"));
    }

    @Test
    void aNumberThatChangesInAGroupReKeysNobody() {
        Content content = read(
                messages(
                        Bodies.message(
                                "wamid.1",
                                "\"type\":\"system\",\"system\":{\"type\":\"user_changed_number\",\"wa_id\":\"59899000009\"},\"group_id\":\"g\"")));
        assertThat(content.events()).isEmpty();
        assertThat(content.groupMessages()).extracting(GroupMessage::type).containsExactly("system");
    }

    @ParameterizedTest
    @CsvSource({
        "group_lifecycle_update, group_create",
        "group_participants_update, group_participants_remove",
        "group_settings_update, group_settings_update",
        "group_status_update, group_suspend"
    })
    void whatHappensToAGroupIsKeptWithoutWhoIsInIt(String field, String type) {
        Content content = read(change(
                field,
                "{\"group_id\":\"g\",\"type\":\"%s\",\"request_id\":\"R\",\"timestamp\":\"1795168800\",\"added_participants\":[{\"wa_id\":59899000001}]}"
                        .formatted(type)));
        GroupMessage happened = content.groupMessages().getFirst();
        assertThat(happened.externalId()).isEqualTo(type + ":R");
        assertThat(happened.at()).isEqualTo(Instant.ofEpochSecond(1795168800));
        assertThat(happened.from()).isEmpty();
        assertThat(happened.text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\":\"group_create\"}", "{\"group_id\":\"g\"}", "{\"group_id\":[],\"type\":\"x\"}", "7"})
    void anEventOfAGroupWithoutANameIsSetAside(String update) {
        assertThat(read(change("group_lifecycle_update", update)).unreadable())
                .containsExactly(new Unreadable(0, "malformed"));
    }

    @Test
    void aMessageWhoseGroupHasNoNameIsSetAside() {
        Content content = read(
                messages(Bodies.message("wamid.1", "\"type\":\"text\",\"text\":{\"body\":\"a\"},\"group_id\":\"\"")));
        assertThat(content.messages()).isEmpty();
        assertThat(content.unreadable()).containsExactly(new Unreadable(0, "malformed"));
    }

    private Content read(String change) {
        return reader.read(delivery(1, body(change)));
    }

    private static String change(String field, String update) {
        return "{\"field\":\"%s\",\"value\":{\"metadata\":{\"phone_number_id\":\"%s\"},\"groups\":[%s]}}"
                .formatted(field, Bodies.NUMBER, update);
    }
}
