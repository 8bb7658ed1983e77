package io.conserje.defaults.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Retry outside breaker outside call. It has to be the last interceptor, so that a repeat repeats nothing but the call.
 * Transport errors and 5xx are failures; a 4xx is an answer.
 */
class ResilienceInterceptor implements ClientHttpRequestInterceptor {

    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    private final @Nullable CircuitBreaker breaker;
    private final int retries;
    private final List<String> readPosts;
    private final RandomGenerator random;

    ResilienceInterceptor(
            @Nullable CircuitBreaker breaker, int retries, List<String> readPosts, RandomGenerator random) {
        this.breaker = breaker;
        this.retries = retries;
        this.readPosts = List.copyOf(readPosts);
        this.random = random;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        int left = isRead(request) ? retries : 0;
        Duration wait = FIRST_WAIT;
        while (true) {
            try {
                ClientHttpResponse response = guarded(request, body, execution);
                if (left == 0 || !response.getStatusCode().is5xxServerError()) {
                    return response;
                }
                response.close();
            } catch (IOException e) {
                if (left == 0) {
                    throw e;
                }
            }
            left--;
            pause(wait);
            wait = wait.multipliedBy(3);
        }
    }

    private ClientHttpResponse guarded(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (breaker == null) {
            return execution.execute(request, body);
        }
        breaker.acquirePermission();
        long start = breaker.getCurrentTimestamp();
        try {
            ClientHttpResponse response = execution.execute(request, body);
            if (response.getStatusCode().is5xxServerError()) {
                breaker.onError(elapsed(start), breaker.getTimestampUnit(), new ServerError());
            } else {
                breaker.onSuccess(elapsed(start), breaker.getTimestampUnit());
            }
            return response;
        } catch (IOException | RuntimeException e) {
            breaker.onError(elapsed(start), breaker.getTimestampUnit(), e);
            throw e;
        }
    }

    private long elapsed(long start) {
        return breaker == null ? 0 : breaker.getCurrentTimestamp() - start;
    }

    private boolean isRead(HttpRequest request) {
        if (HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod())) {
            return true;
        }
        String path = request.getURI().getPath();
        return HttpMethod.POST.equals(request.getMethod()) && readPosts.stream().anyMatch(path::startsWith);
    }

    private void pause(Duration wait) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(wait.toMillis() + random.nextLong(wait.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting to repeat a read", e);
        }
    }

    private static final class ServerError extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
