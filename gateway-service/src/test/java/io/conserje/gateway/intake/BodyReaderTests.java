package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

class BodyReaderTests {

    private static final int LIMIT = 256 * 1024;
    private static final Duration SOON = Duration.ofMillis(20);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BodyReader.SHORT, BodyReader.SHORT + 1, LIMIT})
    void everyBodyUpToTheLimitIsReadWhole(int length) throws IOException {
        byte[] body = bytes(length);

        assertThat(reader(SOON).read(request(body, length))).isEqualTo(body);
        assertThat(reader(SOON).read(request(body, -1))).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 3 * LIMIT})
    void aLongerOneIsTooLargeHoweverItComes(int length) {
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, reader(SOON), request(bytes(length), length));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, reader(SOON), request(bytes(length), -1));
    }

    @Test
    void aLongBodyThatComesTooSlowlyIsGivenUp() {
        var reader = new BodyReader(LIMIT, LIMIT, SOON, Duration.ZERO);

        assertRefused(HttpStatus.REQUEST_TIMEOUT, reader, request(bytes(LIMIT), LIMIT));
    }

    @Test
    void oneThatDripsIsGivenUpAsSoonAsItsTimeIsOver() {
        var dripping = new DrippingRequest();

        assertRefused(HttpStatus.REQUEST_TIMEOUT, new BodyReader(LIMIT, LIMIT, SOON, Duration.ZERO), dripping);

        assertThat(dripping.given).isLessThanOrEqualTo(BodyReader.SHORT + 2);
    }

    @Test
    void longBodiesBeyondTheAllowanceComeAgainAndShortOnesAreReadAllTheSame() throws Exception {
        var reader = reader(SOON);
        var sent = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new SlowRequest(sent);
            Future<byte[]> first = others.submit(() -> reader.read(slow));
            await().until(slow::isBeingRead);

            assertRefused(HttpStatus.SERVICE_UNAVAILABLE, reader, request(bytes(LIMIT), LIMIT));
            assertThat(reader.read(request(bytes(100), 100))).hasSize(100);

            sent.countDown();
            assertThat(first.get()).hasSize(LIMIT);
        }
        assertThat(reader.read(request(bytes(LIMIT), LIMIT))).hasSize(LIMIT);
    }

    private static BodyReader reader(Duration patience) {
        return new BodyReader(LIMIT, LIMIT, patience, Duration.ofMinutes(1));
    }

    private static void assertRefused(HttpStatus status, BodyReader reader, HttpServletRequest request) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.read(request))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(status));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    private static MockHttpServletRequest request(byte[] body, long announced) {
        var request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return announced;
            }
        };
        request.setContent(body);
        return request;
    }

    /** Sends its second half when it is told to. */
    private static final class SlowRequest extends MockHttpServletRequest {

        private final CountDownLatch sent;
        private volatile int read;

        SlowRequest(CountDownLatch sent) {
            this.sent = sent;
        }

        boolean isBeingRead() {
            return read > LIMIT / 2;
        }

        @Override
        public long getContentLengthLong() {
            return LIMIT;
        }

        @Override
        public jakarta.servlet.ServletInputStream getInputStream() {
            return new DelegatingServletInputStream(new java.io.InputStream() {
                @Override
                public int read() throws IOException {
                    if (read > LIMIT / 2) {
                        await(sent);
                    }
                    return read < LIMIT ? (byte) read++ & 0xff : -1;
                }
            });
        }

        private static void await(CountDownLatch latch) throws IOException {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    /** Has a single byte whenever it is asked. */
    private static final class DrippingRequest extends MockHttpServletRequest {

        private int given;

        @Override
        public long getContentLengthLong() {
            return LIMIT;
        }

        @Override
        public jakarta.servlet.ServletInputStream getInputStream() {
            return new DelegatingServletInputStream(java.io.InputStream.nullInputStream()) {
                @Override
                public int read() {
                    return given < LIMIT ? (byte) given++ & 0xff : -1;
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    int next = length == 0 ? 0 : read();
                    if (length == 0 || next < 0) {
                        return next;
                    }
                    into[offset] = (byte) next;
                    return 1;
                }
            };
        }
    }
}
