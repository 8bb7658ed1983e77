package io.conserje.messaging.whatsapp.sending;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.conserje.messaging.whatsapp.body.ReplyContents;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends over the Graph API; one call a try, so that a reply of several messages takes several tries. */
class WhatsAppSender implements Sender {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppSender.class);

    /** About as long as the breaker of the client group stays open. */
    private static final Duration BREAKER_OPEN = Duration.ofSeconds(10);

    private final WhatsAppNumbers numbers;
    private final Graph graph;
    private final JsonMapper json;
    private final WhatsAppFailures failures;
    private final SendPace pace;

    WhatsAppSender(WhatsAppNumbers numbers, Graph graph, JsonMapper json, WhatsAppFailures failures, SendPace pace) {
        this.numbers = numbers;
        this.graph = graph;
        this.json = json;
        this.failures = failures;
        this.pace = pace;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public SendOutcome send(Send send) {
        Optional<WhatsAppNumber> number = numbers.find(send.tenant(), send.sender());
        if (number.isEmpty()) {
            return new Refused("unknown_sender");
        }
        Map<String, Object> address = address(send.recipient());
        if (address.isEmpty()) {
            return new Refused("no_recipient");
        }
        List<Map<String, Object>> contents = ReplyContents.of(send.reply());
        OfSeveral next = new OfSeveral(Math.min(send.messagesTaken() + 1, contents.size()), contents.size());
        SendOutcome outcome = call(number.get(), new GraphRequest(send, address, next), contents);
        return outcome instanceof Accepted && !next.isLast() ? new Partly(next.number()) : outcome;
    }

    /** Nobody waits here for Meta's limits: what would break one comes later. */
    private SendOutcome call(WhatsAppNumber number, GraphRequest request, List<Map<String, Object>> contents) {
        return pace.waitFor(number, request.guest())
                .<SendOutcome>map(failures::paced)
                .orElseGet(() -> call(number, request.send(), request.guest(), request.body(contents)));
    }

    private SendOutcome call(WhatsAppNumber number, Send send, String guest, Map<String, Object> body) {
        try {
            return taken(graph.post(number, body));
        } catch (CallNotPermittedException e) {
            return failures.notCalled(BREAKER_OPEN);
        } catch (RestClientResponseException e) {
            GraphError error = GraphError.of(json, e.getStatusCode(), e.getResponseBodyAsByteArray());
            report(send, error);
            pace.learn(number, guest, error.kind());
            return failures.answered(error, send.attempt());
        } catch (RestClientException e) {
            return failures.unanswered(e, send.attempt());
        }
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

    private static void report(Send send, GraphError error) {
        FailureKind kind = error.kind();
        boolean personNeeded = kind == FailureKind.ACCOUNT || kind == FailureKind.ACCOUNT_BLOCKED;
        (personNeeded ? LOG.atError() : LOG.atWarn())
                .addKeyValue(LogFields.OUTBOX_ID, send.outboxId())
                .addKeyValue(LogFields.TENANT, send.tenant())
                .addKeyValue(LogFields.STATUS, error.status().value())
                .addKeyValue(LogFields.KIND, error.code())
                .addKeyValue(LogFields.REASON, kind.reason())
                .log(personNeeded ? "WhatsApp account cannot send" : "WhatsApp did not take a message");
    }

    /**
     * A number where it is known, since not every call takes a business-scoped id; with its plus, since Meta would
     * otherwise guess the country (Cloud API, phone numbers).
     */
    private static Map<String, Object> address(List<Identifier> recipient) {
        return value(recipient, Identifier.WA_ID)
                .map(waId -> Map.<String, Object>of("to", "+" + waId))
                .or(() -> value(recipient, Identifier.USER_ID).map(userId -> Map.of("recipient", userId)))
                .orElse(Map.of());
    }

    private static Optional<String> value(List<Identifier> recipient, String kind) {
        return recipient.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(Identifier::value)
                .findFirst();
    }
}
