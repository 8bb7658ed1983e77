package io.conserje.messaging.gmail.token;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of mailboxes, kept until shortly before they end; asked for by one a mailbox at a time. Real time. */
public class AccessTokens {
    /** So long before its end a token is not used any more. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    private static final int ORDINARY_LIFE = 3600;
    private static final int TOO_MANY_REQUESTS = 429;

    private final GoogleTokenApi api;
    private final Grants grants;
    private final JsonMapper json;
    private final InstantSource realTime;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();

    /** Asks the given endpoint. */
    public AccessTokens(GoogleTokenApi api, JsonMapper json, InstantSource realTime) {
        this.api = api;
        this.grants = new Grants(realTime);
        this.json = json;
        this.realTime = realTime;
    }

    /**
     * A token that lets in.
     *
     * @throws TokenRefused where Google gives none for these credentials
     * @throws TokenUnavailable where it gives none now
     */
    public String of(String mailbox, Credentials credentials) {
        String token = kept(mailbox);
        if (token != null) {
            return token;
        }
        ReentrantLock one = asking.computeIfAbsent(mailbox, same -> new ReentrantLock());
        one.lock();
        try {
            String meanwhile = kept(mailbox);
            return meanwhile != null ? meanwhile : fresh(mailbox, credentials);
        } finally {
            one.unlock();
        }
    }

    /** The token was not let in; a newer one stays. */
    public void forget(String mailbox, String token) {
        held.computeIfPresent(mailbox, (same, kept) -> kept.token().equals(token) ? null : kept);
    }

    private @Nullable String kept(String mailbox) {
        Held kept = held.get(mailbox);
        return kept != null && realTime.instant().isBefore(kept.until()) ? kept.token() : null;
    }

    private String fresh(String mailbox, Credentials credentials) {
        Instant asked = realTime.instant();
        JsonNode answer = answer(mailbox, credentials);
        String token = answer.path("access_token").asString("");
        if (token.isBlank()) {
            throw new TokenUnavailable("The token endpoint answered without a token");
        }
        Duration life = Duration.ofSeconds(answer.path("expires_in").asInt(ORDINARY_LIFE));
        held.put(mailbox, new Held(token, asked.plus(life).minus(EARLY)));
        return token;
    }

    private JsonNode answer(String mailbox, Credentials credentials) {
        try {
            byte @Nullable [] answer = api.token(credentials.tokenUri(), grants.form(mailbox, credentials));
            return json.readTree(answer == null ? new byte[0] : answer);
        } catch (HttpClientErrorException e) {
            int status = e.getStatusCode().value();
            throw status == TOO_MANY_REQUESTS
                    ? new TokenUnavailable("The token endpoint wants fewer questions")
                    : new TokenRefused(status);
        } catch (RestClientException | CallNotPermittedException e) {
            throw new TokenUnavailable("The token endpoint does not answer");
        } catch (JacksonException e) {
            throw new TokenUnavailable("The token endpoint answered with something else than JSON");
        }
    }

    private record Held(String token, Instant until) {}
}
