package io.conserje.simulators.qloapps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a simulated PMS as an adapter would. */
final class WebService {
    static final String KEY = "TESTKEYTESTKEYTESTKEYTESTKEY0002";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SimulatedQloApps qloApps;

    WebService(SimulatedQloApps qloApps) {
        this.qloApps = qloApps;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", "text/xml");
    }

    /** Something beside the web service, without the key. */
    HttpResponse<String> photo(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(qloApps.url() + path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        String separator = path.contains("?") ? "&" : "?";
        return tree(get(path + separator + "output_format=JSON"));
    }

    static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> send(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((KEY + ":").getBytes(StandardCharsets.UTF_8));
        String encoded = path.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20");
        HttpRequest request = HttpRequest.newBuilder(URI.create(qloApps.url() + "/api" + encoded))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
