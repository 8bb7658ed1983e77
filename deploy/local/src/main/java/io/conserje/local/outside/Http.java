package io.conserje.local.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Calls one part of the platform, as any client does. */
public final class Http {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI base;

    /** Calls what listens at this base URL. */
    public Http(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    /** A client for many calls at once. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** Asks. */
    public Answer get(String path, Map<String, String> headers) throws InterruptedException {
        return call(request(path, headers).GET());
    }

    /** Sends JSON with this method. */
    public Answer send(String method, String path, JsonNode body) throws InterruptedException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return call(request(path, Map.of("Content-Type", "application/json"))
                .method(method, BodyPublishers.ofByteArray(bytes)));
    }

    /** Posts bytes as they are. */
    public Answer post(String path, byte[] body, Map<String, String> headers) throws InterruptedException {
        return call(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }

    private Answer call(HttpRequest.Builder request) throws InterruptedException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
