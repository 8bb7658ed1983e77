package io.conserje.nlp.llm;

import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpRequestBody;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIIoException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request once, to nowhere else, and waits no longer than it may for no more than it may: looking up the name,
 * connecting and the last byte of the body are all within the time.
 */
final class BoundedHttp implements HttpClient {

    /** An answer of a few hundred words with what servers put around it. */
    private static final int MOST_BYTES = 256 * 1024;

    private final java.net.http.HttpClient client;
    private final Duration timeout;

    /** A client whose whole calls take this long at most. */
    BoundedHttp(Duration timeout) {
        this.timeout = timeout;
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public HttpResponse execute(HttpRequest request, RequestOptions options) {
        var sent = client.sendAsync(sendable(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return new Received(sent.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OpenAIIoException("Interrupted", stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new OpenAIIoException("No answer", failed);
        } finally {
            sent.cancel(true);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
        return CompletableFuture.supplyAsync(() -> execute(request, options));
    }

    @Override
    public void close() {
        client.close();
    }

    private static java.net.http.HttpRequest sendable(HttpRequest request) {
        @Nullable HttpRequestBody body = request.body();
        var sendable = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
        Headers headers = request.headers();
        headers.names().forEach(name -> headers.values(name).forEach(value -> sendable.header(name, value)));
        @Nullable String type = body == null ? null : body.contentType();
        if (type != null) {
            sendable.setHeader("Content-Type", type);
        }
        return sendable.build();
    }

    private static byte[] bytes(HttpRequestBody body) {
        try (body) {
            var bytes = new ByteArrayOutputStream();
            body.writeTo(bytes);
            return bytes.toByteArray();
        }
    }

    /** A response that is all there. */
    private record Received(java.net.http.HttpResponse<byte[]> response) implements HttpResponse {

        @Override
        public int statusCode() {
            return response.statusCode();
        }

        @Override
        public Headers headers() {
            Headers.Builder headers = Headers.builder();
            response.headers().map().forEach(headers::put);
            return headers.build();
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(response.body());
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
