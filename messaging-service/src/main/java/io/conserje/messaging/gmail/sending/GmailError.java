package io.conserje.messaging.gmail.sending;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the Gmail API that is no success.
 *
 * @param reason Google's, empty where the answer is not in Google's form
 * @param message Google's words, never logged: they may name the guest's address
 */
record GmailError(int status, String reason, String message) {
    private static final Pattern RETRY_AFTER = Pattern.compile("Retry after (\\S+Z)");
    private static final int GATEWAY_TIMEOUT = 504;

    static GmailError of(JsonMapper json, RestClientResponseException answer) {
        JsonNode error = tree(json, answer.getResponseBodyAsByteArray()).path("error");
        return new GmailError(
                answer.getStatusCode().value(),
                error.path("errors").path(0).path("reason").asString(""),
                error.path("message").asString(""));
    }

    private static JsonNode tree(JsonMapper json, byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }

    MailTrouble trouble() {
        return isAboutTheRecipient() ? MailTrouble.ADDRESS : MailTrouble.of(status, reason);
    }

    /** Google says so in words alone: {@code Invalid To header}, {@code Recipient address required}. */
    private boolean isAboutTheRecipient() {
        String words = message.toLowerCase(Locale.ROOT);
        return status == 400 && (words.contains("invalid to header") || words.contains("recipient address"));
    }

    /** A proxy that waited in vain for Google: like a time-out of our own, the mail may have gone. */
    boolean isTimeout() {
        return reason.isEmpty() && status == GATEWAY_TIMEOUT;
    }

    /** When Google wants the next try, UTC (429, user-rate limit). */
    Optional<Instant> retryAt() {
        Matcher found = RETRY_AFTER.matcher(message);
        try {
            return found.find() ? Optional.of(Instant.parse(found.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "GmailError[" + status + ", " + reason + "]";
    }
}
