package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.simulators.SimulatorsApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = SimulatorsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "WHATSAPP_APP_SECRETS=first-secret-of-a-test",
            "WHATSAPP_ACCESS_TOKEN=a-token-of-a-test",
            "WHATSAPP_SIM_SENT_AFTER=1ms",
            "WHATSAPP_SIM_DELIVERED_AFTER=1ms",
            "WHATSAPP_SIM_READ_AFTER=1ms",
            "WHATSAPP_SIM_FIRST_RETRY=120ms",
            "WHATSAPP_PAIR_BURST=5"
        })
class WhatsAppSimulatorIntegrationTests {
    private static final WebhookReceiver RECEIVER = new WebhookReceiver();
    private static final String GUEST = "59899000001";
    private static final String MESSAGES = "/sim/whatsapp/guests/" + GUEST + "/messages";
    private static final String GRAPH = "/sim-vendors/graph/v25.0/100000000000001/messages";
    private static final String TEMPLATES = "/sim-vendors/graph/v25.0/200000000000002/message_templates";
    private static final String TOKEN = "Bearer a-token-of-a-test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void receiver(DynamicPropertyRegistry registry) {
        registry.add("CONSERJE_WEBHOOK_URL", RECEIVER::url);
    }

    @AfterAll
    static void close() {
        RECEIVER.close();
    }

    @BeforeEach
    void reset() {
        assertThat(post("/sim/reset", "").statusCode()).isEqualTo(204);
        RECEIVER.forget();
    }

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
        assertThat(stats().at("/sends/busiestSecond").intValue()).isEqualTo(5);
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
    void aWrongTokenAnUnknownNumberAndABadBodyAreMetasErrors() {
        String good = "{\"messaging_product\":\"whatsapp\",\"to\":\"59899000001\",\"text\":{\"body\":\"x\"}}";

        assertError(call("POST", GRAPH, good, "Bearer another"), 401, 190);
        assertError(call("POST", GRAPH, good, null), 401, 190);
        assertError(call("POST", GRAPH.replace("100000000000001", "7"), good, TOKEN), 400, 33);
        assertError(call("POST", GRAPH.replace("v25.0", "latest"), good, TOKEN), 400, 2500);
        assertError(send("not json"), 400, 100);
        assertError(send("{'messaging_product':'whatsapp','to':'nobody','text':{'body':'x'}}"), 400, 131009);
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
    void anErrorFaultIsMetasErrorWithMetasStatusAndCountsDown() {
        fault("{\"target\":\"graph\",\"mode\":\"error\",\"parameters\":{\"code\":131056,\"times\":1}}");
        fault(
                "{\"target\":\"graph\",\"mode\":\"error\",\"parameters\":{\"code\":503,\"times\":1,\"operation\":\"send\"}}");

        assertError(sendHello(), 429, 131056);
        assertError(sendHello(), 503, 131016);
        assertThat(sendHello().statusCode()).isEqualTo(200);
    }

    @Test
    void aGraphApiThatIsDownGivesNoAnswer() {
        fault("{\"target\":\"graph\",\"mode\":\"down\",\"parameters\":{\"times\":1}}");

        Assertions.assertThatThrownBy(this::sendHello).hasRootCauseInstanceOf(IOException.class);
        assertThat(chat()).isEmpty();
    }

    @Test
    void aTimeoutAfterCommitReachesTheGuestAndReportsStatusesAndNeverAnswers() {
        fault("{\"target\":\"graph\",\"mode\":\"timeout-after-commit\",\"parameters\":{\"times\":1,\"delayMs\":50}}");

        Assertions.assertThatThrownBy(this::sendHello).hasRootCauseInstanceOf(IOException.class);

        assertThat(chat()).hasSize(1);
        String wamid = chat().getFirst().path("wamid").stringValue();
        await().until(() -> RECEIVER.statusesOf(wamid).equals(List.of("sent", "delivered", "read")));
    }

    @Test
    void aResetCutsTheConnectionsThatAFaultHolds() {
        fault("{\"target\":\"graph\",\"mode\":\"timeout-after-commit\"}");
        String hello = "{\"messaging_product\":\"whatsapp\",\"to\":\"59899000001\",\"text\":{\"body\":\"x\"}}";
        CompletableFuture<HttpResponse<String>> held =
                http.sendAsync(request("POST", GRAPH, hello, TOKEN), HttpResponse.BodyHandlers.ofString());
        await().until(() -> chat().size() == 1);

        await().until(() -> {
            post("/sim/reset", "");
            return held.isDone();
        });

        Assertions.assertThatThrownBy(held::join).hasRootCauseInstanceOf(IOException.class);
        assertThat(chat()).isEmpty();
    }

    @Test
    void aResetForgetsWhatWasCountedAndWhatWasSentBefore() {
        String message = "{'messaging_product':'whatsapp','to':'59899000001','text':{'body':'x'},"
                + "'biz_opaque_callback_data':'outbox-1'}";
        send(message);
        send(message);
        assertThat(sends().at("/duplicates/" + GUEST).intValue()).isEqualTo(1);

        post("/sim/reset", "");
        send(message);

        assertThat(sends().path("accepted").intValue()).isEqualTo(1);
        assertThat(sends().path("duplicates").isEmpty()).isTrue();
    }

    @Test
    void anUnknownTypeOfMessageIsAProblemWithTheAllowedOnes() {
        HttpResponse<String> answer = post(MESSAGES, "{\"type\":\"poll\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:simulators:unknown-message-type", "\"text\"", "\"audio\"");
    }

    @Test
    void rawBytesAreDeliveredAsTheyAreWithTheSignatureThatIsAskedFor() {
        RECEIVER.answerNext(200, 401, 413);

        assertThat(post("/sim/whatsapp/webhooks", "{not json").body()).isEqualTo("{\"status\":200}");
        assertThat(post("/sim/whatsapp/webhooks?signature=sha256=00", "x").body())
                .isEqualTo("{\"status\":401}");
        assertThat(post("/sim/whatsapp/webhooks?signature=", "x".repeat(5 * 1024 * 1024))
                        .body())
                .isEqualTo("{\"status\":413}");

        assertThat(RECEIVER.received().getFirst().signature()).matches("sha256=[0-9a-f]{64}");
        assertThat(RECEIVER.received().get(1).signature()).isEqualTo("sha256=00");
        assertThat(RECEIVER.received().get(2).signature()).isNull();
    }

    @Test
    void aResetForgetsEverything() {
        say("{\"type\":\"text\",\"text\":\"Hola\"}");
        fault("{\"target\":\"graph\",\"mode\":\"down\"}");

        post("/sim/reset", "");

        assertThat(chat()).isEmpty();
        assertThat(get("/sim/whatsapp/guests").body()).isEqualTo("{\"items\":[]}");
        assertThat(sends().path("received").intValue()).isZero();
        assertThat(sendHello().statusCode()).isEqualTo(200);
    }

    @Test
    void thePageIsServedWithItsPartsAndNothingFromOutside() {
        String page = get("/").body();

        assertThat(page).contains("js/app.js", "style.css").doesNotContain("http:", "https:");
        assertThat(List.of("/style.css", "/icon.svg", "/js/app.js", "/js/chat.js", "/js/bubble.js"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).isEqualTo(200));
    }

    private String say(String message) {
        return json.readTree(post(MESSAGES, message).body()).path("wamid").stringValue();
    }

    private HttpResponse<String> send(String request) {
        return call("POST", GRAPH, request.replace('\'', '"'), TOKEN);
    }

    private HttpResponse<String> sendHello() {
        return send("{'messaging_product':'whatsapp','to':'59899000001','type':'text','text':{'body':'Hola'}}");
    }

    private String sent(String request) {
        return json.readTree(send(request).body()).at("/messages/0/id").stringValue();
    }

    private static String text(String to) {
        return "{'messaging_product':'whatsapp','to':'%s','type':'text','text':{'body':'Hi'}}".formatted(to);
    }

    private static String template(String name, String language, String... values) {
        String parameters = Arrays.stream(values)
                .map("{'type':'text','text':'%s'}"::formatted)
                .collect(Collectors.joining(","));
        return "{'messaging_product':'whatsapp','to':'%s','type':'template','template':{'name':'%s','language':{'code':'%s'},'components':[{'type':'body','parameters':[%s]}]}}"
                .formatted(GUEST, name, language, parameters);
    }

    private JsonNode graph(String query) {
        return json.readTree(call("GET", TEMPLATES + query, null, TOKEN).body());
    }

    private JsonNode stats() {
        return json.readTree(get("/sim/whatsapp/stats").body());
    }

    private JsonNode statusOf(String wamid) {
        return RECEIVER.values().stream()
                .map(value -> value.at("/statuses/0"))
                .filter(status -> wamid.equals(status.path("id").stringValue(null)))
                .findFirst()
                .orElseThrow();
    }

    private int codeOf(String wamid) {
        return statusOf(wamid).at("/errors/0/code").intValue();
    }

    private String priceOf(String wamid) {
        JsonNode pricing = statusOf(wamid).path("pricing");
        return pricing.path("type").stringValue() + " "
                + pricing.path("category").stringValue();
    }

    private void fault(String fault) {
        assertThat(post("/sim/faults", fault).statusCode()).isEqualTo(200);
    }

    private JsonNode sends() {
        return json.readTree(get("/sim/whatsapp/stats").body()).path("sends");
    }

    private List<JsonNode> chat() {
        return json.readTree(get(MESSAGES).body()).path("items").valueStream().toList();
    }

    private List<String> statusesInChat(String wamid) {
        return chat().stream()
                .filter(item -> item.path("wamid").stringValue().equals(wamid))
                .flatMap(item -> item.path("statuses").valueStream())
                .map(status -> status.path("status").stringValue())
                .toList();
    }

    private void assertError(HttpResponse<String> answer, int status, int code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = json.readTree(answer.body()).path("error");
        assertThat(error.path("code").intValue()).isEqualTo(code);
        assertThat(error.path("message").stringValue()).startsWith("(#" + code + ") ");
        assertThat(error.at("/error_data/details").stringValue()).isNotBlank();
    }

    private HttpResponse<String> get(String path) {
        return call("GET", path, null, null);
    }

    private HttpResponse<String> post(String path, String body) {
        return call("POST", path, body, null);
    }

    private HttpResponse<String> call(String method, String path, String body, String authorization) {
        try {
            return http.send(
                    request(method, path, body, authorization),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest request(String method, String path, String body, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }
}
