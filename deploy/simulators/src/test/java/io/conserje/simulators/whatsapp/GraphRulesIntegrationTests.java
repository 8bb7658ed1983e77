package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What Meta refuses, limits and charges, and the errors that can be asked for. */
class GraphRulesIntegrationTests extends WhatsAppOnTheWire {
    @ParameterizedTest
    @CsvSource({"999,131026,400", "999,190,401", "999,130429,429", "999,131000,500"})
    void aNumberCanAskForAnErrorAsAnAnswer(String prefix, int code, int status) {
        assertError(send(text("%s%07d".formatted(prefix, code))), status, code);
        assertThat(stats().at("/sends/refused/" + code).intValue()).isEqualTo(1);
    }

    @Test
    void aNumberOrAFaultCanAskForAnErrorInAStatus() {
        String byNumber = sent(text("9980131053"));
        await().until(() -> RECEIVER.statusesOf(byNumber).equals(List.of("failed")));
        fault(
                "{\"target\":\"graph\",\"mode\":\"error\",\"parameters\":{\"operation\":\"delivery\",\"code\":131049,\"times\":1}}");
        String byFault = sent(text(GUEST));
        await().until(() -> RECEIVER.statusesOf(byFault).equals(List.of("failed")));
        assertThat(codeOf(byNumber)).isEqualTo(131053);
        assertThat(codeOf(byFault)).isEqualTo(131049);
        String fine = sent(text(GUEST));
        await().until(() -> RECEIVER.statusesOf(fine).contains("read"));
    }

    @Test
    void oneGuestGetsNoMoreThanABurstAtOnce() {
        for (int i = 0; i < 5; i++) {
            assertThat(send(text(GUEST)).statusCode()).isEqualTo(200);
        }
        assertError(send(text(GUEST)), 429, 131056);
        assertThat(stats().at("/sends/accepted").intValue()).isEqualTo(5);
        // How many of them fell into one second is up to the machine.
        assertThat(stats().at("/sends/busiestSecond").intValue()).isBetween(1, 5);
    }

    @Test
    void aClosedWindowTakesTemplatesAloneAndACallOpensItAgain() {
        say("{\"type\":\"text\",\"text\":\"Hola\"}");
        assertThat(call("DELETE", "/sim/whatsapp/guests/" + GUEST + "/window", null, null)
                        .statusCode())
                .isEqualTo(204);
        String late = sent(text(GUEST));
        await().until(() -> RECEIVER.statusesOf(late).equals(List.of("failed")));
        assertThat(codeOf(late)).isEqualTo(131047);
        String template = sent(template("hotel_answer", "es", "uno"));
        await().until(() -> RECEIVER.statusesOf(template).contains("read"));
        assertThat(priceOf(template)).isEqualTo("regular utility");
        post("/sim/whatsapp/guests/" + GUEST + "/calls", "");
        await().until(() -> RECEIVER.values().stream().anyMatch(value -> value.has("calls")));
        String afterTheCall = sent(text(GUEST));
        await().until(() -> RECEIVER.statusesOf(afterTheCall).contains("read"));
    }

    @Test
    void whoCameFromAnAdvertisementCostsNothing() {
        say("{\"type\":\"text\",\"text\":\"Hola\",\"ad\":\"Summer\"}");
        String wamid = sent(text(GUEST));
        await().until(() -> RECEIVER.statusesOf(wamid).contains("read"));
        assertThat(priceOf(wamid)).isEqualTo("free_entry_point referral_conversion");
        assertThat(RECEIVER.values())
                .anySatisfy(value -> assertThat(
                                value.at("/messages/0/referral/headline").stringValue())
                        .isEqualTo("Summer"));
    }

    @Test
    void templatesAreListedPageByPageAndCheckedWhenTheyAreSent() {
        JsonNode first = graph("?limit=3");
        assertThat(first.path("data")).hasSize(3);
        JsonNode rest =
                graph("?limit=3&after=" + first.at("/paging/cursors/after").stringValue());
        assertThat(rest.path("data")).hasSize(1);
        assertThat(rest.at("/paging").has("next")).isFalse();
        assertError(send(template("hotel_answer", "es")), 400, 132000);
        assertError(send(template("hotel_answer", "de", "x")), 404, 132001);
        assertThat(call(
                                "PUT",
                                "/sim/whatsapp/templates/hotel_answer/es",
                                "{\"status\":\"PAUSED\",\"reason\":\"QUALITY\"}",
                                null)
                        .statusCode())
                .isEqualTo(200);
        assertError(send(template("hotel_answer", "es", "x")), 400, 132015);
        await().until(() -> RECEIVER.values().stream()
                .anyMatch(value -> "PAUSED".equals(value.path("event").stringValue(null))
                        && "hotel_answer"
                                .equals(value.path("message_template_name").stringValue(null))));
    }

    @Test
    void aTemplateThatIsHandedInIsApprovedAMomentLater() {
        HttpResponse<String> answer = call("POST", TEMPLATES, """
                {"name":"welcome","language":"es","category":"UTILITY","components":[{"type":"BODY","text":"Hola {{1}}."}]}""", TOKEN);
        assertThat(json.readTree(answer.body()).path("status").stringValue()).isEqualTo("PENDING");
        await().until(() -> send(template("welcome", "es", "Ana")).statusCode() == 200);
    }

    @Test
    void aWrongTokenAnUnknownNumberAndABadBodyAreMetasErrors() {
        String good = "{\"messaging_product\":\"whatsapp\",\"to\":\"59899000001\",\"text\":{\"body\":\"x\"}}";

        assertError(call("POST", GRAPH, good, "Bearer another"), 401, 190);
        assertError(call("POST", GRAPH, good, null), 401, 190);
        assertError(call("POST", GRAPH.replace("100000000000001", "7"), good, TOKEN), 400, 33);
        assertError(call("POST", GRAPH.replace("v25.0", "latest"), good, TOKEN), 400, 2500);
        assertError(send("not json"), 400, 100);
        assertError(send("{'messaging_product':'whatsapp','to':'nobody','text':{'body':'x'}}"), 400, 131009);
    }
}
