package io.conserje.defaults.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

class BulkheadInterceptorTests {

    private final Bulkhead bulkhead = Bulkhead.of(
            "vendor",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(1)
                    .maxWaitDuration(Duration.ZERO)
                    .build());
    private final BulkheadInterceptor interceptor = new BulkheadInterceptor(bulkhead);

    @Test
    void aCallThatFindsNoPlaceIsNotSent() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> call((_, _) -> {
            entered.countDown();
            await(leave);
            return new MockClientHttpResponse(new byte[0], HttpStatus.OK);
        }));
        entered.await();

        assertThatThrownBy(() -> call((_, _) -> {
                    throw new AssertionError("It was sent");
                }))
                .isInstanceOf(BulkheadFullException.class);

        leave.countDown();
        first.join();
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    @Test
    void aFailedCallGivesItsPlaceBack() {
        assertThatThrownBy(() -> call((_, _) -> {
                    throw new IOException("reset");
                }))
                .hasRootCauseInstanceOf(IOException.class);

        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    private void call(ClientHttpRequestExecution execution) {
        try {
            interceptor.intercept(
                    new MockClientHttpRequest(HttpMethod.GET, "http://localhost/read"), new byte[0], execution);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
