package io.conserje.nlp.evaluation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence whose meaning is known.
 *
 * @param lang ISO 639-1 of the language it is in
 * @param text what was written
 * @param intents what is wanted; empty: not known, and not measured
 * @param entities {@code type=value} of every value; null: not known, and not measured
 * @param expecting what was asked for before
 * @param language the conversation's so far, or null
 * @param now when it was said
 * @param region ISO 3166 country of the hotel
 * @param sentiment positive, neutral or negative, or null where it is not known
 * @param urgent whether somebody must act at once, or null where it is not known
 */
public record Sentence(
        String lang,
        String text,
        List<String> intents,
        @Nullable List<String> entities,
        List<String> expecting,
        @Nullable String language,
        LocalDateTime now,
        String region,
        @Nullable String sentiment,
        @Nullable Boolean urgent) {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");
    private static final String REGION = "UY";

    /** Reads one line of an evaluation file; only {@code lang} and {@code text} are required. */
    static Sentence of(JsonNode row) {
        return new Sentence(
                row.path("lang").asString(),
                row.path("text").asString(),
                strings(row.path("intents")),
                row.has("entities") ? strings(row.path("entities")) : null,
                strings(row.path("expecting")),
                row.path("language").asString(null),
                row.has("now") ? LocalDateTime.parse(row.path("now").asString()) : NOW,
                row.path("region").asString(REGION),
                row.path("sentiment").asString(null),
                row.has("urgent") ? row.path("urgent").asBoolean() : null);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
