package io.conserje.local.bench.vitals;

import io.conserje.local.journey.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks services whether they are ready. */
public final class Probe {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Platform platform;
    private final HttpClient client;

    /** Those of this platform, over this client. */
    public Probe(Platform platform, HttpClient client) {
        this.platform = platform;
        this.client = client;
    }

    /** How many milliseconds a service took to say that it is ready; NaN where it did not say so. */
    public double millis(String service) throws InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(platform.url(service).resolve("/actuator/health/readiness"))
                .timeout(LIMIT)
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? (System.nanoTime() - start) / 1e6 : Double.NaN;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
