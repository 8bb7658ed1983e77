package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static io.conserje.messaging.whatsapp.reading.Bodies.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.inbound.Content;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppReaderTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Test
    void everyEntryChangeAndElementIsReadInOrder() {
        String first =
                body(messages(text("wamid.1", "a"), text("wamid.2", "b")), statuses(status("wamid.s", "sent", "")));
        String second = first.replace("wamid.", "wamid.x");
        String both = first.replaceFirst("\"entry\":\\[(.*)]}$", "\"entry\":[$1,")
                + second.replaceFirst("^.*?\"entry\":\\[", "");
        Content content = read(both);
        assertThat(content.messages()).extracting(GuestMessage::position).containsExactly(0, 1, 3, 4);
        assertThat(content.messages())
                .extracting(GuestMessage::externalId)
                .containsExactly("wamid.1", "wamid.2", "wamid.x1", "wamid.x2");
        assertThat(content.statuses()).extracting(report -> report.position()).containsExactly(2, 5);
        assertThat(content.unreadable()).isEmpty();
    }

    @Test
    void aPoisonousElementSpoilsNothingElse() {
        Content content = read(body(
                value("\"messages\":[7,%s,{\"id\":\"wamid.2\"},null,%s]"
                        .formatted(text("wamid.1", "a"), text("wamid.3", "c"))),
                "[]",
                "{\"field\":\"messages\",\"value\":\"?\"}",
                statuses("{}", status("wamid.s", "read", ""))));
        assertThat(content.messages()).extracting(GuestMessage::externalId).containsExactly("wamid.1", "wamid.3");
        assertThat(content.statuses()).hasSize(1);
        assertThat(content.unreadable())
                .containsExactly(
                        new Unreadable(0, "malformed"),
                        new Unreadable(2, "malformed"),
                        new Unreadable(3, "malformed"),
                        new Unreadable(5, "unsupported_field"),
                        new Unreadable(6, "malformed"),
                        new Unreadable(7, "malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{", "{\"object\":", "{} trailing", "\u0000"})
    void whatIsNotJsonIsSetAsideAsAWhole(String body) {
        assertThat(read(body).unreadable()).containsExactly(new Unreadable(-1, "not_json"));
    }

    @Test
    void endlessNestingIsNotFollowed() {
        assertThat(read("[".repeat(100_000)).unreadable()).containsExactly(new Unreadable(-1, "not_json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "null", "{\"object\":\"page\",\"entry\":[]}"})
    void anotherObjectIsSetAsideAsAWhole(String body) {
        assertThat(read(body).unreadable()).containsExactly(new Unreadable(-1, "unknown_object"));
    }

    @Test
    void invalidUtf8IsNotJson() {
        byte[] bytes = body(messages(text("wamid.1", "?"))).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xC3;
        assertThat(reader.read(delivery(1, bytes)).unreadable()).containsExactly(new Unreadable(-1, "not_json"));
    }

    @Test
    void aNumberThatIsNotOursIsQuarantined() {
        Content content = read(body(
                value("777", "\"messages\":[%s,%s]".formatted(text("wamid.1", "a"), text("wamid.2", "b"))),
                messages(text("wamid.3", "c"))));
        assertThat(content.unreadable()).containsExactly(new Unreadable(0, "unknown_number"));
        assertThat(content.messages()).extracting(GuestMessage::externalId).containsExactly("wamid.3");
    }

    @Test
    void anAppIsBelievedOnlyForItsOwnNumbers() {
        assertThat(read(body(value("555", "\"messages\":[%s]".formatted(text("wamid.1", "a")))))
                        .unreadable())
                .containsExactly(new Unreadable(0, "foreign_app"));
        RawDelivery ofTheOtherApp = new RawDelivery(
                1,
                "whatsapp",
                "other-app",
                Bodies.RECEIVED,
                body(value("555", "\"messages\":[%s]".formatted(text("wamid.1", "a"))))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(ofTheOtherApp).messages().getFirst().tenant()).isEqualTo("other");
    }

    @Test
    void otherFieldsAreKeptForAVersionThatKnowsThem() {
        Content content = read(body("{\"field\":\"account_hologram\",\"value\":{\"event\":\"X\"}}"));
        assertThat(content.unreadable()).containsExactly(new Unreadable(0, "unsupported_field"));
    }

    @Test
    void errorsOfTheChannelAreSetAside() {
        Content content = read(body(
                value("\"errors\":[{\"code\":131000}]"), value("\"contacts\":[]"), value("\"messages\":{\"a\":1}")));
        assertThat(content.unreadable())
                .extracting(Unreadable::reason)
                .containsExactly("channel_error", "nothing_known", "malformed");
    }

    @Test
    void aGuestWithoutANumberIsKnownByTheBusinessScopedId() {
        Content content = read(body(value("""
                "contacts":[{"profile":{"name":"A"},"user_id":"UY.1"},{"profile":{"name":"B"},"user_id":"UY.2","wa_id":"598222"}],
                "messages":[{"id":"wamid.2","from_user_id":"UY.2","timestamp":"1795168800","type":"text","text":{"body":"b"}},
                            {"id":"wamid.1","from_user_id":"UY.1","timestamp":"1795168800","type":"text","text":{"body":"a"}}]""")));
        assertThat(content.messages().get(0).profileName()).isEqualTo("B");
        assertThat(content.messages().get(0).identifiers())
                .containsExactly(new Identifier("user_id", "UY.2"), new Identifier("wa_id", "598222"));
        assertThat(content.messages().get(1).identifiers()).containsExactly(new Identifier("user_id", "UY.1"));
    }

    @Test
    void aMessageNobodySentIsMalformed() {
        assertThat(read(body(value("\"messages\":[{\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"a\"}}]")))
                        .unreadable())
                .containsExactly(new Unreadable(0, "malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "-5", "99999999999999999999", "\"\"", "null", "{}", "1e400"})
    void withoutATimeTheArrivalCounts(String timestamp) {
        String message = text("wamid.1", "a").replace("\"1795168800\"", timestamp);
        assertThat(read(body(messages(message))).messages().getFirst().at()).isEqualTo(Bodies.RECEIVED);
    }

    @Test
    void nulAndLoneSurrogatesAreMadeStorable() {
        Content content = read(body(messages(text("wamid.1", "a\\u0000b\\ud83dc\\ude00d\\ud83d\\ude00"))));
        assertThat(content.messages().getFirst().text()).isEqualTo("ab\uFFFDc\uFFFDd😀");
    }

    @Test
    void fourThousandEmojiArriveWhole() {
        String emoji = "😀".repeat(4096);
        assertThat(read(body(messages(text("wamid.1", emoji))))
                        .messages()
                        .getFirst()
                        .text())
                .isEqualTo(emoji);
    }

    @Test
    void endlessTextIsCutBetweenCharacters() {
        String text = read(body(messages(text("wamid.1", "x" + "😀".repeat(20_000)))))
                .messages()
                .getFirst()
                .text();
        assertThat(text).hasSizeBetween(Texts.LONGEST - 1, Texts.LONGEST).endsWith("😀");
    }

    @Test
    void anIdWithControlCharactersIsNone() {
        assertThat(read(body(messages(text("wamid.\\u0000", "a")))).unreadable())
                .containsExactly(new Unreadable(0, "malformed"));
    }

    private Content read(String body) {
        return reader.read(delivery(1, body));
    }
}
