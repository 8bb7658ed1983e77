package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conserje.defaults.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class RawBodyTests {

    private static final int LIMIT = 16;

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws IOException {
        assertThat(RawBody.read(announced(LIMIT), LIMIT)).hasSize(LIMIT);
        assertThat(RawBody.read(chunked(LIMIT), LIMIT)).hasSize(LIMIT);
        assertThat(RawBody.read(announced(0), LIMIT)).isEmpty();
    }

    @Test
    void oneByteMoreIsTooLargeHoweverItComes() {
        assertTooLarge(announced(LIMIT + 1));
        assertTooLarge(chunked(LIMIT + 1));
        assertTooLarge(chunked(100 * LIMIT));
    }

    @Test
    void anAnnouncedLengthAboveTheLimitIsRefusedWithoutReading() {
        HttpServletRequest unreadable = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return LIMIT + 1;
            }

            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                throw new AssertionError("It was read");
            }
        };

        assertTooLarge(unreadable);
    }

    private static void assertTooLarge(HttpServletRequest request) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> RawBody.read(request, LIMIT))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }

    private static MockHttpServletRequest announced(int length) {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return request;
    }

    private static HttpServletRequest chunked(int length) {
        var request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[length]);
        return request;
    }
}
