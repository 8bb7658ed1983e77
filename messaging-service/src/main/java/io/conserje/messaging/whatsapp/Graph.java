package io.conserje.messaging.whatsapp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Graph API in the configured version, spoken to as one of our numbers. */
@Component
public class Graph {
    private static final int TEMPLATES_A_PAGE = 100;

    private final GraphApi api;
    private final String version;

    Graph(GraphApi api, WhatsAppProperties properties) {
        this.api = api;
        this.version = properties.graphVersion();
    }

    /** A page of an account's templates, the one after a cursor; empty for the first. Throws what the HTTP client throws. */
    public byte[] templates(WhatsAppNumber number, String account, String after) {
        byte @Nullable [] answer = api.templates(
                version,
                account,
                "Bearer " + number.accessToken(),
                "name,status,category,language,components",
                TEMPLATES_A_PAGE,
                after.isEmpty() ? null : after);
        return answer == null ? new byte[0] : answer;
    }

    /** Posts to a number's messages; throws what the HTTP client throws. */
    public byte[] post(WhatsAppNumber number, Map<String, Object> body) {
        byte @Nullable [] answer = api.messages(version, number.id(), "Bearer " + number.accessToken(), body);
        return answer == null ? new byte[0] : answer;
    }
}
