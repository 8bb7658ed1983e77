package io.conserje.messaging.whatsapp.sending;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call to Graph, and what came of it in our words. */
class GraphCall {
    private static final Logger LOG = LoggerFactory.getLogger(GraphCall.class);

    /** About as long as the breaker of the client group stays open. */
    private static final Duration BREAKER_OPEN = Duration.ofSeconds(10);

    private final Graph graph;
    private final JsonMapper json;
    private final WhatsAppFailures failures;

    GraphCall(Graph graph, JsonMapper json, WhatsAppFailures failures) {
        this.graph = graph;
        this.json = json;
        this.failures = failures;
    }

    /** Posts once and never again. */
    Answer post(WhatsAppNumber number, Send send, Map<String, Object> body) {
        try {
            return new Answer(taken(graph.post(number, body)), Optional.empty());
        } catch (CallNotPermittedException e) {
            return new Answer(failures.notCalled(BREAKER_OPEN), Optional.empty());
        } catch (RestClientResponseException e) {
            GraphError error = GraphError.of(json, e.getStatusCode(), e.getResponseBodyAsByteArray());
            report(send, error);
            return new Answer(refusal(send, error), Optional.of(error.kind()));
        } catch (RestClientException e) {
            return new Answer(failures.unanswered(e, send.attempt()), Optional.empty());
        }
    }

    /** What Meta does not take in this form may go in another. */
    private SendOutcome refusal(Send send, GraphError error) {
        SendOutcome outcome = failures.answered(error, send.attempt());
        return outcome instanceof SendOutcome.Refused
                ? otherForm(send, error.kind())
                        .<SendOutcome>map(SendOutcome.Otherwise::new)
                        .orElse(outcome)
                : outcome;
    }

    private static Optional<SendForm> otherForm(Send send, FailureKind kind) {
        boolean approved = send.form() == SendForm.AS_TEMPLATE || send.reply().addition() instanceof Addition.Template;
        if (send.messagesTaken() > 0 || approved) {
            return Optional.empty();
        }
        return switch (kind) {
            case WINDOW_CLOSED -> Optional.of(SendForm.AS_TEMPLATE);
            case MEDIA -> MediaForms.after(send.reply(), send.form());
            case THROTTLED,
                    UNAVAILABLE,
                    ODD,
                    PAIR_THROTTLED,
                    ACCOUNT,
                    ACCOUNT_BLOCKED,
                    COUNTRY,
                    INVALID_REQUEST,
                    UNREACHABLE,
                    TEMPLATE,
                    OTHER -> Optional.empty();
        };
    }

    /** A success without a message id may be a success of somebody in between. */
    private SendOutcome taken(byte[] answer) {
        return GraphError.tree(json, answer)
                .map(tree -> tree.path("messages").path(0).path("id"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(id -> !id.isBlank())
                .<SendOutcome>map(Accepted::new)
                .orElseGet(() -> new Unknown("odd_answer"));
    }

    /** What stops the number is told by its circuit, once. */
    private static void report(Send send, GraphError error) {
        FailureKind kind = error.kind();
        boolean personNeeded = kind == FailureKind.COUNTRY;
        (personNeeded ? LOG.atError() : LOG.atWarn())
                .addKeyValue(LogFields.OUTBOX_ID, send.outboxId())
                .addKeyValue(LogFields.TENANT, send.tenant())
                .addKeyValue(LogFields.STATUS, error.status().value())
                .addKeyValue(LogFields.KIND, error.code())
                .addKeyValue(LogFields.REASON, kind.reason())
                .log(personNeeded ? "WhatsApp account may not write to a country" : "WhatsApp did not take a message");
    }

    /**
     * What came of a call.
     *
     * @param failure what Meta found wrong, where it answered with an error
     */
    record Answer(SendOutcome outcome, Optional<FailureKind> failure) {}
}
