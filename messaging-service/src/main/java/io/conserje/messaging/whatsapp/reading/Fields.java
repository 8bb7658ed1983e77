package io.conserje.messaging.whatsapp.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields of a body that may hold anything: what does not fit is absent, nothing throws. */
final class Fields {
    private static final int LONGEST_ID = 512;

    /** 2100-01-01: a later second is not a time. */
    private static final long LAST_SECOND = 4_102_444_800L;

    private Fields() {}

    /** A string or number as clean text, null when absent or empty. */
    static @Nullable String text(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        String text = Texts.clean(node.isString() ? node.stringValue() : node.toString());
        return text.isEmpty() ? null : text;
    }

    /** An id, null when it is none: blank, over-long or with control characters. */
    static @Nullable String id(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        String id = node.isString() ? node.stringValue() : node.isIntegralNumber() ? node.toString() : "";
        boolean odd = id.isBlank()
                || id.length() > LONGEST_ID
                || id.codePoints().anyMatch(point -> Character.isISOControl(point) || isSurrogate(point));
        return odd ? null : id;
    }

    /** A finite number, null when it is none. */
    static @Nullable Double number(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        double value = node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
        return Double.isFinite(value) ? value : null;
    }

    static @Nullable Boolean truth(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        return node.isBoolean() ? node.booleanValue() : null;
    }

    /** Epoch seconds as a string or number; the fallback where there are none. */
    static Instant time(JsonNode parent, Instant fallback) {
        String seconds = text(parent, "timestamp");
        if (seconds == null || seconds.length() > 12) {
            return fallback;
        }
        try {
            long second = Long.parseLong(seconds);
            return second > 0 && second < LAST_SECOND ? Instant.ofEpochSecond(second) : fallback;
        } catch (NumberFormatException | DateTimeException e) {
            return fallback;
        }
    }

    /** The elements of an array, none when it is no array. */
    static List<JsonNode> list(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        return node.isArray() ? List.copyOf(node.values()) : List.of();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
