package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.whatsapp.FailureKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the Graph API that is no success.
 *
 * @param code Meta's, null when the answer is not in Meta's form
 */
record GraphError(HttpStatusCode status, @Nullable Integer code) {
    static GraphError of(JsonMapper json, HttpStatusCode status, byte[] body) {
        return new GraphError(
                status,
                tree(json, body)
                        .map(tree -> tree.path("error").path("code"))
                        .filter(JsonNode::isInt)
                        .map(JsonNode::intValue)
                        .orElse(null));
    }

    /** The body as JSON, empty when it is something else. */
    static Optional<JsonNode> tree(JsonMapper json, byte[] body) {
        try {
            return Optional.of(json.readTree(body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What it means; an answer that is not Meta's is judged by its status, and 404 or 403 is then our set-up. */
    FailureKind kind() {
        FailureKind known = code == null ? FailureKind.OTHER : FailureKind.ofCode(code);
        if (known != FailureKind.OTHER) {
            return known;
        }
        if (status.is5xxServerError()) {
            return FailureKind.UNAVAILABLE;
        }
        return switch (status.value()) {
            case 429 -> FailureKind.THROTTLED;
            case 301, 302, 303, 307, 308, 401, 403, 404, 407 -> FailureKind.ACCOUNT;
            case 400 -> code == null ? FailureKind.INVALID_REQUEST : FailureKind.OTHER;
            default -> FailureKind.OTHER;
        };
    }

    /** A proxy that waited in vain for Meta: like a time-out of our own, the message may have gone. */
    boolean isTimeout() {
        return code == null && status.value() == 504;
    }
}
