package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Graph for all templates of an account, page by page (Business Management API, message_templates). */
class TemplatePages {
    private static final Set<String> MEDIA_HEADERS = Set.of("IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF");
    /** An account has at most 6,000 templates; a paging that does not end is somebody's mistake. */
    private static final int MOST_PAGES = 100;

    private final Graph graph;
    private final JsonMapper json;

    TemplatePages(Graph graph, JsonMapper json) {
        this.graph = graph;
        this.json = json;
    }

    /** Every template in every language; throws what the HTTP client throws, and on an answer that is no list. */
    List<ApprovedTemplate> all(WhatsAppNumber number, String account) {
        List<ApprovedTemplate> all = new ArrayList<>();
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode answer = json.readTree(graph.templates(number, account, after));
            if (!answer.path("data").isArray()) {
                throw new IllegalStateException("Graph listed no templates");
            }
            answer.path("data").values().forEach(node -> all.add(template(node)));
            after = answer.path("paging").path("cursors").path("after").asString("");
            if (after.isEmpty() || !answer.path("paging").has("next")) {
                break;
            }
        }
        return all;
    }

    private static ApprovedTemplate template(JsonNode node) {
        String body = "";
        boolean needsMore = false;
        for (JsonNode component : node.path("components").values()) {
            switch (component.path("type").asString("").toUpperCase(Locale.ROOT)) {
                case "BODY" -> body = component.path("text").asString("");
                case "HEADER" -> needsMore |= hasGap(component) || isMedia(component);
                case "BUTTONS" ->
                    needsMore |= component.path("buttons").values().stream()
                            .anyMatch(button -> button.path("url").asString("").contains("{{"));
                default -> needsMore |= component.has("cards");
            }
        }
        return new ApprovedTemplate(
                node.path("name").asString(""),
                node.path("language").asString(""),
                node.path("status").asString("").toUpperCase(Locale.ROOT),
                node.path("category").asString("").toUpperCase(Locale.ROOT),
                body,
                needsMore);
    }

    private static boolean hasGap(JsonNode component) {
        return component.path("text").asString("").contains("{{");
    }

    private static boolean isMedia(JsonNode component) {
        return MEDIA_HEADERS.contains(component.path("format").asString("").toUpperCase(Locale.ROOT));
    }
}
