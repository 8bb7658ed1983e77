package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.inbound.Content;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityReaderTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"user_changed_number\",\"wa_id\":\"59899000009\"",
                "\"type\":\"customer_changed_number\",\"new_wa_id\":\"59899000009\"",
                "\"type\":\"user_changed_number\",\"body\":\"User Ana changed from 59899000001 to 59899000009\",\"wa_id\":\"59899000009\""
            })
    void aChangedNumberIsAnEventThatNamesBoth(String system) {
        ChannelEvent event = event("\"from\":\"59899000001\"", system);
        assertThat(event.kind()).isEqualTo(ChannelEvent.NUMBER_CHANGED);
        assertThat(event.identifiers()).containsExactly(new Identifier(Identifier.WA_ID, "59899000001"));
        assertThat(event.identifiersNow()).containsExactly(new Identifier(Identifier.WA_ID, "59899000009"));
        assertThat(event.externalId()).isEqualTo("wamid.s:number_changed");
        assertThat(event.at()).isEqualTo(Instant.ofEpochSecond(1795168800));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"previous_user_id\":\"UY.1\",\"user_id\":\"UY.2\"",
                "\"body\":\"User Ana Suárez changed from UY.1 to UY.2\",\"user_id\":\"UY.2\""
            })
    void aNewIdIsToldInSeveralWays(String ids) {
        ChannelEvent event = event("\"x\":1", "\"type\":\"user_changed_user_id\"," + ids);
        assertThat(event.identifiers()).containsExactly(new Identifier(Identifier.USER_ID, "UY.1"));
        assertThat(event.identifiersNow()).containsExactly(new Identifier(Identifier.USER_ID, "UY.2"));
    }

    @Test
    void aNewIdHasAFieldOfItsOwnToo() {
        String update =
                "\"user_id_update\":[{\"wa_id\":\"59899000009\",\"user_id\":{\"previous\":\"UY.1\",\"current\":\"UY.2\"},\"timestamp\":\"1795168800\"},{\"user_id\":{}}]";
        Content content = reader.read(delivery(
                1, body(Bodies.value(update).replace("\"field\":\"messages\"", "\"field\":\"user_id_update\""))));
        assertThat(content.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ChannelEvent.NUMBER_CHANGED);
            assertThat(event.identifiers()).containsExactly(new Identifier(Identifier.USER_ID, "UY.1"));
            assertThat(event.identifiersNow())
                    .containsExactly(
                            new Identifier(Identifier.USER_ID, "UY.2"),
                            new Identifier(Identifier.WA_ID, "59899000009"));
            assertThat(event.externalId()).isEqualTo("user_id_update:UY.1:UY.2:number_changed");
        });
        assertThat(content.unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_identity_changed", "customer_identity_changed"})
    void aChangedIdentityIsAnEventWithoutNewNames(String type) {
        ChannelEvent event = event("\"from_user_id\":\"UY.1\"", "\"type\":\"" + type + "\",\"identity\":\"hash\"");
        assertThat(event.kind()).isEqualTo(ChannelEvent.IDENTITY_CHANGED);
        assertThat(event.identifiersNow()).isEmpty();
    }

    @Test
    void aSystemMessageOfAnotherKindStaysAMessage() {
        Content content = reader.read(delivery(
                1,
                body(Bodies.messages(
                        Bodies.message("wamid.s", "\"type\":\"system\",\"system\":{\"type\":\"joined\"}")))));
        assertThat(content.messages()).extracting(GuestMessage::type).containsExactly("system");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"user_changed_number\"",
                "\"type\":\"user_changed_user_id\",\"user_id\":7e999",
                "\"type\":\"user_changed_number\",\"wa_id\":[\"59899000009\"]"
            })
    void aChangeThatNamesNobodyIsSetAside(String system) {
        Content content = reader.read(delivery(1, system("\"from\":\"59899000001\"", system)));
        assertThat(content.events()).isEmpty();
        assertThat(content.unreadable()).hasSize(1);
    }

    @Test
    void aCallIsAnEventOnceHoweverMuchIsToldOfIt() {
        String calls = """
                "contacts":[%s],"calls":[
                {"id":"wacid.1","from":"59899000001","to":"1","event":"connect","direction":"USER_INITIATED","timestamp":"1795168800","session":{"sdp":"v=0"}},
                {"id":"wacid.1","from":"59899000001","to":"1","event":"terminate","status":"COMPLETED","timestamp":"1795168801"},
                {"id":"wacid.2","to":"59899000001","from":"1","event":"connect","direction":"BUSINESS_INITIATED"}]""".formatted(Bodies.CONTACT);
        Content content = reader.read(
                delivery(1, body(Bodies.value(calls).replace("\"field\":\"messages\"", "\"field\":\"calls\""))));
        assertThat(content.unreadable()).isEmpty();
        assertThat(content.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ChannelEvent.CALL);
            assertThat(event.externalId()).isEqualTo("wacid.1:call");
            assertThat(event.identifiers())
                    .containsExactly(
                            new Identifier(Identifier.USER_ID, "UY.7001"),
                            new Identifier(Identifier.WA_ID, "59899000001"));
        });
    }

    @Test
    void theAnswerToAContactRequestGivesTheGuestsOwnNumber() {
        GuestMessage answer = contacts("\"origin\":\"contact_request\",", "{\"phone\":\"+598 99 000-005\"}");
        assertThat(answer.identifiers())
                .containsExactly(
                        new Identifier(Identifier.USER_ID, "UY.5"), new Identifier(Identifier.WA_ID, "59899000005"));
        assertThat(answer.extras().ownDetails()).isTrue();
    }

    @Test
    void somebodyElsesDetailsNameNobody() {
        GuestMessage passedOn =
                contacts("\"origin\":\"other\",", "{\"phone\":\"+598 99 000-005\",\"wa_id\":\"59899000005\"}");
        assertThat(passedOn.identifiers()).containsExactly(new Identifier(Identifier.USER_ID, "UY.5"));
        assertThat(passedOn.extras().ownDetails()).isFalse();
        assertThat(contacts("\"origin\":\"contact_request\",", "{\"phone\":\"099 000 005\"}")
                        .identifiers())
                .as("a number without a country is nobody's id")
                .hasSize(1);
    }

    private GuestMessage contacts(String origin, String phone) {
        String message =
                "{\"id\":\"wamid.c\",\"from_user_id\":\"UY.5\",\"timestamp\":\"1795168800\",%s\"type\":\"contacts\",\"contacts\":[{\"phones\":[%s]}]}"
                        .formatted(origin, phone);
        return reader.read(delivery(1, body(Bodies.value("\"messages\":[" + message + "]"))))
                .messages()
                .getFirst();
    }

    private ChannelEvent event(String from, String system) {
        Content content = reader.read(delivery(1, system(from, system)));
        assertThat(content.unreadable()).isEmpty();
        assertThat(content.messages()).isEmpty();
        return content.events().getFirst();
    }

    private static String system(String from, String system) {
        String message = "{\"id\":\"wamid.s\",%s,\"timestamp\":\"1795168800\",\"type\":\"system\",\"system\":{%s}}"
                .formatted(from, system);
        return body(Bodies.value("\"messages\":[" + message + "]"));
    }
}
