package io.conserje.messaging.gmail;

import io.conserje.messaging.gmail.token.AccessTokens;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Gmail API, spoken to as one of our mailboxes; a token that it no longer takes is renewed once. Throws what the HTTP client throws. */
@Component
public class Gmail {
    private final GmailApi api;
    private final AccessTokens tokens;
    private final JsonMapper json;

    Gmail(GmailApi api, AccessTokens tokens, JsonMapper json) {
        this.api = api;
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * Posts a mail once, and once more where the first post was not let in.
     *
     * @param thread the vendor's id of the thread it goes on with
     * @return what was taken; empty where the answer is not Gmail's
     */
    public Optional<Taken> send(Mailbox mailbox, byte[] mail, @Nullable String thread) {
        Map<String, Object> body = new HashMap<>();
        body.put("raw", Base64.getUrlEncoder().encodeToString(mail));
        if (thread != null) {
            body.put("threadId", thread);
        }
        return read(let(mailbox, token -> api.send(mailbox.address(), token, body)))
                .flatMap(Gmail::taken);
    }

    /**
     * The newest mails that a search finds.
     *
     * @return what was found; empty where the answer is not Gmail's
     */
    public Optional<Finding> search(Mailbox mailbox, String query, int most) {
        return read(let(mailbox, token -> api.list(mailbox.address(), token, query, most)))
                .filter(answer -> answer.has("resultSizeEstimate") || answer.has("messages"))
                .map(answer -> new Finding(
                        answer.path("messages")
                                .valueStream()
                                .flatMap(mail -> taken(mail).stream())
                                .toList(),
                        answer.has("nextPageToken")));
    }

    /** A header of a mail as it stands in the mailbox; empty where it has none. */
    public Optional<String> header(Mailbox mailbox, String id, String name) {
        return read(let(mailbox, token -> api.headers(mailbox.address(), token, id, List.of(name))))
                .flatMap(mail -> mail.path("payload")
                        .path("headers")
                        .valueStream()
                        .filter(header -> name.equalsIgnoreCase(text(header, "name")))
                        .map(header -> text(header, "value"))
                        .filter(value -> !value.isBlank())
                        .findFirst());
    }

    private byte[] let(Mailbox mailbox, Function<String, byte @Nullable []> call) {
        String token = tokens.of(mailbox.address(), mailbox.credentials());
        try {
            return answer(call.apply("Bearer " + token));
        } catch (HttpClientErrorException.Unauthorized e) {
            tokens.forget(mailbox.address(), token);
            return answer(call.apply("Bearer " + tokens.of(mailbox.address(), mailbox.credentials())));
        }
    }

    private static byte[] answer(byte @Nullable [] answer) {
        return answer == null ? new byte[0] : answer;
    }

    private Optional<JsonNode> read(byte[] answer) {
        try {
            return Optional.of(json.readTree(answer));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Taken> taken(JsonNode mail) {
        Taken taken = new Taken(text(mail, "id"), text(mail, "threadId"));
        return taken.id().isBlank() ? Optional.empty() : Optional.of(taken);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /**
     * A mail in the mailbox.
     *
     * @param id the vendor's
     * @param thread the vendor's id of its thread
     */
    public record Taken(String id, String thread) {}

    /**
     * What a search found.
     *
     * @param mails the newest first
     * @param isCut whether there are more
     */
    public record Finding(List<Taken> mails, boolean isCut) {}
}
