package io.conserje.gateway.whatsapp;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.intake.BodyReader;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Takes one notification: 200 with an empty body once the bytes are stored; 401, 413, 429 or 503 otherwise. */
class DeliveryEndpoint {

    private static final String SIGNATURE = "X-Hub-Signature-256";
    private static final String SPAN = "conserje.webhook.delivery";

    private final SignedDelivery delivery;
    private final Consumer<HttpServletRequest> badSignatures;
    private final HandlerExceptionResolver problems;
    private final ObservationRegistry traces;
    private final BodyReader bodies;

    /**
     * @param badSignatures counts a request whose signature is wrong; throws where its sender has too many
     * @param traces where a trace of the delivery begins; the one that does nothing while nobody listens
     */
    DeliveryEndpoint(
            SignedDelivery delivery,
            Consumer<HttpServletRequest> badSignatures,
            HandlerExceptionResolver problems,
            ObservationRegistry traces,
            BodyReader bodies) {
        this.delivery = delivery;
        this.badSignatures = badSignatures;
        this.problems = problems;
        this.traces = traces;
        this.bodies = bodies;
    }

    /** Answers under a correlation id, its own or a new one. */
    void take(@Nullable String app, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Correlation.accept(request.getHeader(Correlation.HEADER));
        response.setHeader(Correlation.HEADER, id);
        try (var _ = MDC.putCloseable(LogFields.CORRELATION_ID, id)) {
            Observation.createNotStarted(SPAN, traces).observeChecked(() -> answer(app, request, response));
        } catch (RuntimeException e) {
            if (problems.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }

    private void answer(@Nullable String app, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (delivery.take(app, request.getHeader(SIGNATURE), bodies.read(request))) {
            case DeliveryOutcome.Stored _ -> response.setContentLength(0);
            case DeliveryOutcome.Busy busy -> ComeAgain.say(response, busy.retryAfter());
            case DeliveryOutcome.BadSignature _ -> {
                badSignatures.accept(request);
                throw new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "urn:problem:gateway:bad-signature",
                        "The signature is missing or wrong.");
            }
        }
    }
}
