package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Fetches bytes from an address that came out of an answer: only from hosts that are allowed, redirects included, in a stream that
 * is cut when it becomes too long or too slow.
 */
class MediaClient {
    private static final int REDIRECTS = 3;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Predicate<URI> hosts;
    private final Duration longest;
    private final HttpClient http;

    /**
     * @param hosts which addresses may be called
     * @param longest a download may last
     */
    MediaClient(Predicate<URI> hosts, Duration longest) {
        this.hosts = hosts;
        this.longest = longest;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Writes the bytes into the part; without a token where there is none to show. */
    Fetched fetch(URI address, @Nullable String authorization, PartFile part) {
        URI uri = address;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            if (!hosts.test(uri)) {
                return new Fetched.Refused("foreign_host");
            }
            Hop done = hop(uri, authorization, part);
            if (done.next().isEmpty()) {
                return done.outcome();
            }
            uri = done.next().get();
        }
        return later("redirects");
    }

    private Hop hop(URI uri, @Nullable String authorization, PartFile part) {
        try {
            HttpResponse<InputStream> answer = http.send(request(uri, authorization), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return taken(uri, answer, body, part);
            }
        } catch (PartFile.TooLong e) {
            return Hop.last(new Fetched.Refused("too_large"));
        } catch (IOException | IllegalArgumentException e) {
            return Hop.last(later("no_answer"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Hop.last(later("interrupted"));
        }
    }

    /** Some of Meta's hosts refuse callers without a name. */
    private HttpRequest request(URI uri, @Nullable String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(longest).header(HttpHeaders.USER_AGENT, "Conserje");
        if (authorization != null) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        return request.build();
    }

    private Hop taken(URI uri, HttpResponse<InputStream> answer, InputStream body, PartFile part) throws IOException {
        int status = answer.statusCode();
        if (status == 200) {
            return Hop.last(written(answer, body, part));
        }
        if (status >= 300 && status < 400) {
            return answer.headers()
                    .firstValue(HttpHeaders.LOCATION)
                    .map(location -> new Hop(later("redirects"), Optional.of(uri.resolve(location))))
                    .orElseGet(() -> Hop.last(later("redirects")));
        }
        return Hop.last(status == 404 || status == 410 ? new Fetched.Gone() : later("status_" + status / 100 + "xx"));
    }

    private Fetched written(HttpResponse<InputStream> answer, InputStream body, PartFile part) throws IOException {
        if (answer.headers().firstValueAsLong(HttpHeaders.CONTENT_LENGTH).orElse(0) > part.limit()) {
            throw new PartFile.TooLong();
        }
        Thread guard = Thread.ofVirtual().name("media-guard").start(() -> closeInTime(body));
        try {
            part.write(body);
        } finally {
            guard.interrupt();
        }
        return new Fetched.Complete(null);
    }

    /** A host that sends a byte a minute is cut: the read ends with an exception, and the file is tried again. */
    private void closeInTime(InputStream body) {
        try {
            TimeUnit.MILLISECONDS.sleep(longest.toMillis());
            body.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Fetched later(String reason) {
        return new Fetched.Later(Duration.ZERO, reason);
    }

    /** What one address answered: the outcome, or where to go on. */
    private record Hop(Fetched outcome, Optional<URI> next) {
        static Hop last(Fetched outcome) {
            return new Hop(outcome, Optional.empty());
        }
    }
}
