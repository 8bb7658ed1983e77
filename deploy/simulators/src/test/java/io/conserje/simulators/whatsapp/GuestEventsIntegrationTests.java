package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A guest does something beside writing, and the hotel hears of it in Meta's words. */
class GuestEventsIntegrationTests extends WhatsAppOnTheWire {
    private static final String NEW_NUMBER = "59899000009";

    @Test
    void aCallRingsAndEndsUnderOneIdAndNobodyTookIt() {
        String id = json.readTree(act("calls", "").body()).path("wamid").stringValue();
        await().until(() -> RECEIVER.received().size() == 2);
        List<JsonNode> calls =
                RECEIVER.values().stream().map(value -> value.at("/calls/0")).toList();

        assertThat(fields()).containsExactly("calls", "calls");
        assertThat(calls).extracting(call -> call.path("event").stringValue()).containsExactly("connect", "terminate");
        assertThat(calls).extracting(call -> call.path("id").stringValue()).containsOnly(id);
        assertThat(calls.getFirst().path("from").stringValue()).isEqualTo(GUEST);
        assertThat(calls.getFirst().path("direction").stringValue()).isEqualTo("USER_INITIATED");
        assertThat(calls.getLast().path("status").stringValue()).isEqualTo("FAILED");
    }

    @Test
    void aNewNumberIsToldUnderTheOldOneAndTheChatGoesOnUnderTheNewOne() {
        String hello = say("{\"type\":\"text\",\"text\":\"Hola\",\"name\":\"Lucía\"}");
        HttpResponse<String> answer = act("number", "{\"waId\":\"" + NEW_NUMBER + "\"}");
        await().until(() -> RECEIVER.received().size() == 2);
        JsonNode told = messageOf(answer);

        assertThat(json.readTree(answer.body()).path("guest").stringValue()).isEqualTo(NEW_NUMBER);
        assertThat(told.path("type").stringValue()).isEqualTo("system");
        assertThat(told.path("from").stringValue()).isEqualTo(GUEST);
        assertThat(told.at("/system/type").stringValue()).isEqualTo("user_changed_number");
        assertThat(told.at("/system/wa_id").stringValue()).isEqualTo(NEW_NUMBER);
        assertThat(told.at("/system/user_id").stringValue())
                .isNotEqualTo(told.path("from_user_id").stringValue());
        assertThat(told.at("/system/body").stringValue())
                .isEqualTo("User Lucía changed from " + GUEST + " to " + NEW_NUMBER);
        assertThat(chatOf(NEW_NUMBER)).contains(hello);
        assertThat(chatOf(GUEST)).doesNotContain(hello);
    }

    @Test
    void aNumberThatAnotherGuestHasIsNotTaken() {
        post("/sim/whatsapp/guests/" + NEW_NUMBER + "/messages", "{\"type\":\"text\",\"text\":\"Hi\"}");
        assertThat(act("number", "{\"waId\":\"" + NEW_NUMBER + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(act("number", "{}").body()).contains("urn:problem:simulators:no-free-number");
    }

    @Test
    void newKeysAreToldWithAnIdentityThatNobodyAcknowledged() {
        HttpResponse<String> answer = act("identity", "");
        await().until(() -> RECEIVER.received().size() == 1);
        JsonNode told = messageOf(answer);

        assertThat(told.at("/system/type").stringValue()).isEqualTo("user_identity_changed");
        assertThat(told.path("from").stringValue()).isEqualTo(GUEST);
        assertThat(told.at("/identity/acknowledged").booleanValue()).isFalse();
        assertThat(told.at("/identity/hash").stringValue()).isNotBlank();
    }

    @Test
    void whoSharesTheirNumberAnswersTheRequestAndIsReachedByTheNumber() {
        String question = sent(
                "{'messaging_product':'whatsapp','recipient':'UY.77','type':'interactive','interactive':"
                        + "{'type':'contact_request','body':{'text':'Your number?'},'action':{'name':'request_contact_info'}}}");
        HttpResponse<String> answer = post(
                "/sim/whatsapp/guests/UY.77/messages",
                "{\"type\":\"own_number\",\"title\":\"Ana\",\"phone\":\"+598 99 000 077\",\"replyTo\":\"%s\"}"
                        .formatted(question));
        await().until(() -> RECEIVER.values().stream().anyMatch(value -> value.has("messages")));
        JsonNode shared = messageOf(answer);

        assertThat(shared.path("origin").stringValue()).isEqualTo("contact_request");
        assertThat(shared.at("/contacts/0/phones/0/wa_id").stringValue()).isEqualTo("59899000077");
        assertThat(shared.at("/context/id").stringValue()).isEqualTo(question);
        assertThat(shared.has("from")).isFalse();
        String reply =
                sent("{'messaging_product':'whatsapp','to':'59899000077','type':'text','text':{'body':'Thanks'}}");
        assertThat(chatOf("UY.77")).contains(reply);
    }

    private HttpResponse<String> act(String what, String body) {
        return post("/sim/whatsapp/guests/" + GUEST + "/" + what, body);
    }

    private JsonNode messageOf(HttpResponse<String> answer) {
        String wamid = json.readTree(answer.body()).path("wamid").stringValue();
        return RECEIVER.values().stream()
                .map(value -> value.at("/messages/0"))
                .filter(message -> wamid.equals(message.path("id").stringValue(null)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fields() {
        return RECEIVER.bodies().stream()
                .map(body -> json.readTree(body).at("/entry/0/changes/0/field").stringValue())
                .toList();
    }

    private List<String> chatOf(String guest) {
        return json.readTree(get("/sim/whatsapp/guests/" + guest + "/messages").body())
                .path("items")
                .valueStream()
                .map(item -> item.path("wamid").stringValue())
                .toList();
    }
}
