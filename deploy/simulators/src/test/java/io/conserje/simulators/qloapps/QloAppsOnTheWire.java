package io.conserje.simulators.qloapps;

import static io.conserje.simulators.qloapps.DeskFixture.MARIA;
import static io.conserje.simulators.qloapps.DeskFixture.body;
import static io.conserje.simulators.qloapps.DeskFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.simulators.fault.Reset;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated PMS on the wire, and how to talk to it. One context for all tests of it; each test begins after a reset. */
@SpringBootTest(
        classes = QloAppsSimulatorTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "QLOAPPS_KEY=" + QloAppsOnTheWire.KEY,
            "conserje.simulators.qloapps.write-time=0ms",
            "conserje.simulators.qloapps.time-zone=UTC"
        })
abstract class QloAppsOnTheWire {
    static final String KEY = "TESTKEYTESTKEYTESTKEYTESTKEY0001";
    private static final String ROOM =
            "{\"id_room\":10,\"adults\":2,\"child\":1,\"child_ages\":[7],\"total_tax\":180.0,"
                    + "\"services\":[{\"id_service\":5,\"quantity\":1}]}";
    static final String BOOKING = body(MARIA, line(2, "2026-12-18", "2026-12-21", ROOM), "");
    static final String CANCEL =
            "<qloapps><order_history><id_order>1</id_order><id_order_state>4</id_order_state></order_history></qloapps>";

    protected final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    protected final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @BeforeEach
    void asNew(@Autowired ApplicationEventPublisher events) {
        events.publishEvent(new Reset());
    }

    void fault(String mode, String parameters) throws Exception {
        String order = "{\"target\":\"qloapps\",\"mode\":\"%s\",\"parameters\":{%s}}".formatted(mode, parameters);
        assertThat(sim("POST", "faults", order).statusCode()).isEqualTo(200);
    }

    JsonNode tree(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path + (path.contains("?") ? "&" : "?") + "output_format=JSON")
                .GET());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path + "?output_format=JSON").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> sim(String method, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sim/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(KEY))
                .header("Content-Type", "text/xml");
    }

    URI uri(String path) {
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&");
        return URI.create("http://127.0.0.1:" + port + "/sim-vendors/qloapps/api/" + encoded);
    }

    static String basic(String key) {
        return "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
