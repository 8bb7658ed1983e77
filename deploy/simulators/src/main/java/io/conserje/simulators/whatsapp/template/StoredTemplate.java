package io.conserje.simulators.whatsapp.template;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A template in one language.
 *
 * @param status {@code APPROVED}, {@code PENDING}, {@code REJECTED}, {@code PAUSED} or {@code DISABLED}
 * @param category {@code UTILITY}, {@code MARKETING} or {@code AUTHENTICATION}
 * @param components as they were handed in
 */
public record StoredTemplate(
        String id, String name, String language, String status, String category, ArrayNode components) {
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The words of its body, with gaps in double braces. */
    public String body() {
        for (JsonNode component : components.values()) {
            if (component.path("type").asString("").equalsIgnoreCase("BODY")) {
                return component.path("text").asString("");
            }
        }
        return "";
    }

    /** How many values its body needs. */
    public int gaps() {
        return (int)
                GAP.matcher(body()).results().map(MatchResult::group).distinct().count();
    }

    /** Its words with the values in the gaps, in the order in which the gaps first stand. */
    public String filled(List<String> values) {
        List<String> gaps =
                GAP.matcher(body()).results().map(MatchResult::group).distinct().toList();
        String words = body();
        for (int i = 0; i < Math.min(gaps.size(), values.size()); i++) {
            words = words.replace(gaps.get(i), values.get(i));
        }
        return words;
    }

    StoredTemplate with(String newStatus, String newCategory) {
        return new StoredTemplate(id, name, language, newStatus, newCategory, components);
    }
}
