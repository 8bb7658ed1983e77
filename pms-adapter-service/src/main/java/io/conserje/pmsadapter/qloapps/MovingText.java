package io.conserje.pmsadapter.qloapps;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a text of QloApps whatever shape it comes in: a string; a number; {@code false} or {@code []} for none; and, when several
 * languages come at once, a list of {@code {"id":…,"value":…}}, of which the first that says something counts.
 */
class MovingText extends StdDeserializer<String> {

    MovingText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : text(context.readTree(parser));
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isArray()) {
            return node.values().stream()
                    .map(word -> word.path("value").asString(""))
                    .filter(word -> !word.isBlank())
                    .findFirst()
                    .orElse(null);
        }
        return node.isNumber() || node.isBoolean() && node.booleanValue() ? node.asString() : null;
    }
}
