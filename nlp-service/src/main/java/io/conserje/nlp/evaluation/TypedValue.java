package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * A value to be compared: maps and lists as JSON, so that the order of keys does not count, all else as text.
 *
 * @param type one of {@link EntityTypes}
 * @param value its value, or the problem that it has
 */
record TypedValue(String type, JsonNode value) {

    /** What the contract names; other names of amenities are the engine's own, and nobody's to judge. */
    private static final Set<String> AMENITIES = Set.of(
            "wifi",
            "parking",
            "pool",
            "gym",
            "spa",
            "restaurant",
            "bar",
            "air_conditioning",
            "crib",
            "minibar",
            "safe",
            "tv",
            "hairdryer",
            "iron",
            "towels");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads {@code type=value} as evaluation files have it. */
    static TypedValue written(String pair) {
        String[] parts = pair.split("=", 2);
        boolean isJson = parts[1].startsWith("{") || parts[1].startsWith("[");
        return new TypedValue(parts[0], isJson ? JSON.readTree(parts[1]) : StringNode.valueOf(parts[1]));
    }

    /** What the engine found. */
    static TypedValue found(Understanding.Entity entity) {
        Object value = entity.value() == null ? entity.problem() : entity.value();
        boolean isJson = value instanceof Map || value instanceof List;
        return new TypedValue(
                entity.type(), isJson ? JSON.valueToTree(value) : StringNode.valueOf(String.valueOf(value)));
    }

    boolean isJudged() {
        return !type.equals(EntityTypes.AMENITY) || AMENITIES.contains(value.asString());
    }
}
