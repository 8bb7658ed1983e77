package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.simulators.SimulatorsApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulators on the wire, a hotel that receives their webhooks, and how to talk to them. One context and one hotel for all
 * tests of it; each test begins after a reset.
 */
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
            "WHATSAPP_PAIR_BURST=5",
            "WHATSAPP_PAIR_INTERVAL=1h"
        })
abstract class WhatsAppOnTheWire {
    static final WebhookReceiver RECEIVER = new WebhookReceiver();
    static final String GUEST = "59899000001";
    static final String MESSAGES = "/sim/whatsapp/guests/" + GUEST + "/messages";
    static final String GRAPH = "/sim-vendors/graph/v25.0/100000000000001/messages";
    static final String TEMPLATES = "/sim-vendors/graph/v25.0/200000000000002/message_templates";
    static final String TOKEN = "Bearer a-token-of-a-test";

    protected final HttpClient http = HttpClient.newHttpClient();
    protected final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void receiver(DynamicPropertyRegistry registry) {
        registry.add("CONSERJE_WEBHOOK_URL", RECEIVER::url);
    }

    @BeforeEach
    void reset() {
        assertThat(post("/sim/reset", "").statusCode()).isEqualTo(204);
        RECEIVER.forget();
    }

    String say(String message) {
        return json.readTree(post(MESSAGES, message).body()).path("wamid").stringValue();
    }

    HttpResponse<String> send(String request) {
        return call("POST", GRAPH, request.replace('\'', '"'), TOKEN);
    }

    HttpResponse<String> sendHello() {
        return send("{'messaging_product':'whatsapp','to':'59899000001','type':'text','text':{'body':'Hola'}}");
    }

    String sent(String request) {
        return json.readTree(send(request).body()).at("/messages/0/id").stringValue();
    }

    static String text(String to) {
        return "{'messaging_product':'whatsapp','to':'%s','type':'text','text':{'body':'Hi'}}".formatted(to);
    }

    static String template(String name, String language, String... values) {
        String parameters = Arrays.stream(values)
                .map("{'type':'text','text':'%s'}"::formatted)
                .collect(Collectors.joining(","));
        return "{'messaging_product':'whatsapp','to':'%s','type':'template','template':{'name':'%s','language':{'code':'%s'},'components':[{'type':'body','parameters':[%s]}]}}"
                .formatted(GUEST, name, language, parameters);
    }

    JsonNode graph(String query) {
        return json.readTree(call("GET", TEMPLATES + query, null, TOKEN).body());
    }

    JsonNode stats() {
        return json.readTree(get("/sim/whatsapp/stats").body());
    }

    JsonNode statusOf(String wamid) {
        return RECEIVER.values().stream()
                .map(value -> value.at("/statuses/0"))
                .filter(status -> wamid.equals(status.path("id").stringValue(null)))
                .findFirst()
                .orElseThrow();
    }

    int codeOf(String wamid) {
        return statusOf(wamid).at("/errors/0/code").intValue();
    }

    String priceOf(String wamid) {
        JsonNode pricing = statusOf(wamid).path("pricing");
        return pricing.path("type").stringValue() + " "
                + pricing.path("category").stringValue();
    }

    void fault(String fault) {
        assertThat(post("/sim/faults", fault).statusCode()).isEqualTo(200);
    }

    JsonNode sends() {
        return json.readTree(get("/sim/whatsapp/stats").body()).path("sends");
    }

    List<JsonNode> chat() {
        return json.readTree(get(MESSAGES).body()).path("items").valueStream().toList();
    }

    List<String> statusesInChat(String wamid) {
        return chat().stream()
                .filter(item -> item.path("wamid").stringValue().equals(wamid))
                .flatMap(item -> item.path("statuses").valueStream())
                .map(status -> status.path("status").stringValue())
                .toList();
    }

    void assertError(HttpResponse<String> answer, int status, int code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = json.readTree(answer.body()).path("error");
        assertThat(error.path("code").intValue()).isEqualTo(code);
        assertThat(error.path("message").stringValue()).startsWith("(#" + code + ") ");
        assertThat(error.at("/error_data/details").stringValue()).isNotBlank();
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, null, null);
    }

    HttpResponse<String> post(String path, String body) {
        return call("POST", path, body, null);
    }

    HttpResponse<String> call(String method, String path, String body, String authorization) {
        try {
            return http.send(
                    request(method, path, body, authorization),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpRequest request(String method, String path, String body, String authorization) {
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
