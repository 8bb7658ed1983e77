package io.conserje.defaults.client;

import io.github.resilience4j.bulkhead.Bulkhead;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Lets so many calls of a group be under way at once, so that a slow callee does not gather all that wait for it. It stands outside
 * repeats and breaker: a call that finds no place was not sent, and is no failure of the callee.
 */
class BulkheadInterceptor implements ClientHttpRequestInterceptor {

    private final Bulkhead bulkhead;

    BulkheadInterceptor(Bulkhead bulkhead) {
        this.bulkhead = bulkhead;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        bulkhead.acquirePermission();
        try {
            return execution.execute(request, body);
        } finally {
            bulkhead.onComplete();
        }
    }
}
