package io.conserje.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.intake.BodyReader;
import io.conserje.gateway.intake.Intake;
import io.conserje.gateway.intake.IntakeOutcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

class DeliveryEndpointTests {

    private static final String SECRET = "a-secret-for-tests";
    private static final byte[] BODY = {'{', '}'};

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<HttpServletRequest> badSignatures = new ArrayList<>();
    private @Nullable ModelAndView resolved;
    private @Nullable Exception problem;

    @Test
    void whatIsStoredIsAcknowledgedWithNothingUnderItsCorrelationIdAndTimed() throws IOException {
        MockHttpServletRequest request = request();
        request.addHeader("X-Correlation-Id", "abc-1");

        endpoint(new IntakeOutcome.Stored()).take(null, request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("X-Correlation-Id")).isEqualTo("abc-1");
        assertThat(meters.get("conserje.webhook.acknowledged").timer().count()).isOne();
    }

    @Test
    void whatIsRefusedComesAgainWhenTheStoreSays() throws IOException {
        endpoint(new IntakeOutcome.Refused(Duration.ofSeconds(7))).take(null, request(), response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("7");
    }

    @Test
    void aWrongSignatureIsCountedAgainstItsSender() throws IOException {
        resolved = new ModelAndView();
        var request = new MockHttpServletRequest("POST", WebhookFilter.PATH);
        request.setContent(BODY);

        endpoint(new IntakeOutcome.Stored()).take(null, request, response);

        assertThat(badSignatures).containsExactly(request);
        assertThat(problem)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.getStatusCode().value()).isEqualTo(401));
    }

    @Test
    void aMistakeOfOurOwnIsNeverAnAcknowledgement() throws IOException {
        assertThatIllegalStateException().isThrownBy(() -> endpoint(null).take(null, request(), response));

        resolved = new ModelAndView();
        endpoint(null).take(null, request(), response);
        assertThat(problem).isInstanceOf(IllegalStateException.class);
        assertThat(meters.get("conserje.webhook.acknowledged").timer().count()).isZero();
    }

    /** @param outcome what the intake says; null for a mistake of its own */
    private DeliveryEndpoint endpoint(@Nullable IntakeOutcome outcome) {
        var properties = new WhatsAppProperties(
                List.of(SECRET), "", DataSize.ofMegabytes(4), DataSize.ofMegabytes(8), Duration.ZERO, Duration.ZERO);
        var delivery = new SignedDelivery(new WhatsAppApps(properties), intake(outcome), new WebhookCounters(meters));
        HandlerExceptionResolver problems = (request, answer, handler, e) -> {
            problem = e;
            return resolved;
        };
        var bodies = new BodyReader(1_000_000, 1_000_000, Duration.ZERO, Duration.ZERO);
        return new DeliveryEndpoint(delivery, badSignatures::add, problems, ObservationRegistry.NOOP, bodies);
    }

    private static Intake intake(@Nullable IntakeOutcome outcome) {
        return new Intake() {
            @Override
            public boolean hasRoom() {
                return true;
            }

            @Override
            public IntakeOutcome store(String channel, String app, byte[] body) {
                if (outcome == null) {
                    throw new IllegalStateException("a bug");
                }
                return outcome;
            }
        };
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("POST", WebhookFilter.PATH);
        request.setContent(BODY);
        request.addHeader("X-Hub-Signature-256", TestSignature.of(SECRET, BODY));
        return request;
    }
}
