package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A guest and a hotel talk. */
class WhatsAppSimulatorIntegrationTests extends WhatsAppOnTheWire {
    @Test
    void aGuestsWordsReachTheHotelSignedAndRepeatedUntilTheyAreTaken() {
        RECEIVER.answerNext(500, 503);

        String wamid = say("{\"type\":\"text\",\"text\":\"¿Hay lugar?\",\"name\":\"Lucía\"}");

        await().until(() -> RECEIVER.received().size() == 3);
        assertThat(RECEIVER.received()).containsOnly(RECEIVER.received().getFirst());
        JsonNode value = RECEIVER.values().getFirst();
        assertThat(value.at("/messages/0/id").stringValue()).isEqualTo(wamid);
        assertThat(value.at("/messages/0/text/body").stringValue()).isEqualTo("¿Hay lugar?");
        assertThat(value.at("/contacts/0/profile/name").stringValue()).isEqualTo("Lucía");
        await().until(() -> statusesInChat(wamid).equals(List.of("sent", "delivered")));
    }

    @Test
    void theHotelsMessageIsInTheChatAndItsStatusesComeInOrder() {
        say("{\"type\":\"text\",\"text\":\"Hola\"}");

        HttpResponse<String> answer =
                send("{'messaging_product':'whatsapp','to':'+598 99 000 001','type':'text','text':{'body':'¡Hola!'},"
                        + "'biz_opaque_callback_data':'outbox-1'}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = json.readTree(answer.body());
        assertThat(body.at("/contacts/0/input").stringValue()).isEqualTo("+598 99 000 001");
        assertThat(body.at("/contacts/0/wa_id").stringValue()).isEqualTo(GUEST);
        String wamid = body.at("/messages/0/id").stringValue();
        await().until(() -> RECEIVER.statusesOf(wamid).equals(List.of("sent", "delivered", "read")));
        assertThat(RECEIVER.values())
                .filteredOn(value -> value.has("statuses"))
                .allSatisfy(value -> assertThat(
                                value.at("/statuses/0/biz_opaque_callback_data").stringValue())
                        .isEqualTo("outbox-1"))
                .first()
                .satisfies(sent -> assertThat(
                                sent.at("/statuses/0/pricing/category").stringValue())
                        .isEqualTo("service"));
        assertThat(chat())
                .extracting(item -> item.path("direction").stringValue())
                .containsExactly("in", "out");
        assertThat(statusesInChat(wamid)).containsExactly("sent", "delivered", "read");
    }

    @Test
    void aTapAnswersTheNewestMessageThatCanBeTapped() {
        String question = sent("{'messaging_product':'whatsapp','to':'59899000001','type':'interactive','interactive':"
                + "{'type':'button','body':{'text':'Sure?'},'action':{'buttons':[{'type':'reply','reply':"
                + "{'id':'y','title':'Yes'}}]}}}");

        String tap = say("{\"type\":\"button\",\"id\":\"y\",\"title\":\"Yes\"}");

        await().until(() -> RECEIVER.values().stream().anyMatch(value -> value.has("messages")));
        JsonNode message = RECEIVER.values().stream()
                .filter(value -> value.has("messages"))
                .findFirst()
                .orElseThrow()
                .at("/messages/0");
        assertThat(message.path("id").stringValue()).isEqualTo(tap);
        assertThat(message.at("/context/id").stringValue()).isEqualTo(question);
    }

    @Test
    void aGuestWithoutANumberIsWrittenToByTheBusinessScopedId() {
        post("/sim/whatsapp/guests/UY.77/messages", "{\"type\":\"text\",\"text\":\"Hola\"}");
        await().until(() -> !RECEIVER.received().isEmpty());
        JsonNode value = RECEIVER.values().getFirst();
        assertThat(value.at("/messages/0").has("from")).isFalse();
        assertThat(value.at("/contacts/0").has("wa_id")).isFalse();
        assertThat(value.at("/messages/0/from_user_id").stringValue()).isEqualTo("UY.77");

        String wamid = sent("{'messaging_product':'whatsapp','recipient':'UY.77','text':{'body':'x'}}");

        await().until(() -> RECEIVER.statusesOf(wamid).size() == 3);
    }

    @Test
    void readingShowsTicksAndTyping() {
        String wamid = say("{\"type\":\"text\",\"text\":\"Hola\"}");

        HttpResponse<String> answer = send("{'messaging_product':'whatsapp','status':'read','message_id':'" + wamid
                + "','typing_indicator':{'type':'text'}}");

        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(json.readTree(get(MESSAGES).body()).path("typing").booleanValue())
                .isTrue();
        assertThat(statusesInChat(wamid)).contains("read");
    }

    @Test
    void theGuestsVoiceNoteIsFetchedInTwoStepsWithTheToken() throws Exception {
        say("{\"type\":\"audio\"}");
        await().until(() -> !RECEIVER.received().isEmpty());
        String id = RECEIVER.values().getFirst().at("/messages/0/audio/id").stringValue();

        JsonNode file = json.readTree(
                call("GET", "/sim-vendors/graph/v25.0/" + id, null, TOKEN).body());

        String path = URI.create(file.path("url").stringValue()).getPath();
        assertThat(call("GET", path, null, null).statusCode()).isEqualTo(401);
        HttpResponse<byte[]> bytes =
                http.send(request("GET", path, null, TOKEN), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(bytes.headers().firstValue("Content-Type")).contains("audio/ogg; codecs=opus");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.body());
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(file.path("sha256").stringValue());
    }

    @Test
    void thePageIsServedWithItsPartsAndNothingFromOutside() {
        String page = get("/").body();

        assertThat(page).contains("js/app.js", "style.css").doesNotContain("http:", "https:");
        assertThat(List.of("/style.css", "/icon.svg", "/js/app.js", "/js/chat.js", "/js/bubble.js"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).isEqualTo(200));
    }
}
