package io.conserje.local.outside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The admin API, used by the first administrator; logs in when it has to. */
public final class AdminApi {
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final Duration MOST_PATIENT = Duration.ofSeconds(30);

    private final Http http;
    private final String password;
    private @Nullable String token;

    /**
     * Talks to the gateway behind this client.
     *
     * @param password of {@code admin}
     */
    public AdminApi(Http http, String password) {
        this.http = http;
        this.password = password;
    }

    /** The newest items of a list, at most a hundred; empty while the service behind it does not answer. */
    public List<JsonNode> items(String resource) throws InterruptedException {
        String path = "/api/v1/" + resource + (resource.contains("?") ? "&" : "?") + "size=100";
        Answer answer = get(path);
        if (answer.status() >= 500) {
            return List.of();
        }
        return List.copyOf(answer.good(path).json().path("items").values());
    }

    /** What is stored of the message that a channel calls so; empty while nothing is. */
    public Optional<JsonNode> message(String externalId) throws InterruptedException {
        return items("messages?externalId=" + URLEncoder.encode(externalId, StandardCharsets.UTF_8)).stream()
                .findFirst();
    }

    /** Open tickets of a conversation. */
    public List<JsonNode> openTickets(String conversation) throws InterruptedException {
        return items("tickets?state=open").stream()
                .filter(ticket -> ticket.path("conversationId").asString("").equals(conversation))
                .toList();
    }

    private synchronized Answer get(String path) throws InterruptedException {
        if (token == null) {
            token = login();
        }
        Answer answer = unhurried(path, token);
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        token = login();
        return unhurried(path, token);
    }

    /** A staff member's calls are limited; whoever asks a lot is told to come again, and does. */
    private Answer unhurried(String path, String bearer) throws InterruptedException {
        return Patience.until(MOST_PATIENT, path, () -> {
            Answer answer = http.get(path, Map.of("Authorization", "Bearer " + bearer));
            return answer.status() == TOO_MANY ? Optional.empty() : Optional.of(answer);
        });
    }

    private String login() throws InterruptedException {
        return http.send(
                        "POST",
                        "/api/v1/auth/login",
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("username", "admin")
                                .put("password", password))
                .good("the login")
                .json()
                .path("accessToken")
                .asString("");
    }
}
