package io.conserje.messaging.whatsapp.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields of a body that may hold anything: what does not fit is absent, nothing throws. */
final class Fields {
    private static final int LONGEST_ID = 512;

    /** 2100-01-01: a later second is not a time. */
    private static final long LAST_SECOND = 4_102_444_800L;

    private static final int SHA256_BYTES = 32;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{64}");

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

    /** A SHA-256 in base64, as webhooks write it, or in hexadecimal, as the media endpoint does; lower-case hexadecimal, null when it is neither. */
    static @Nullable String sha256(JsonNode parent, String field) {
        String text = text(parent, field);
        if (text == null || HEXADECIMAL.matcher(text).matches()) {
            return text == null ? null : text.toLowerCase(Locale.ROOT);
        }
        try {
            byte[] hash = Base64.getDecoder().decode(text);
            return hash.length == SHA256_BYTES ? HexFormat.of().formatHex(hash) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A whole number from 1 to the bound; the fallback where it is none. */
    static int count(JsonNode parent, String field, int most, int fallback) {
        String text = text(parent, field);
        if (text == null || !text.matches("[0-9]{1,9}")) {
            return fallback;
        }
        int count = Integer.parseInt(text);
        return count >= 1 && count <= most ? count : fallback;
    }

    static @Nullable Boolean truth(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        return node.isBoolean() ? node.booleanValue() : null;
    }

    /** Epoch seconds as a string or number; the fallback where there are none. */
    static Instant time(JsonNode parent, Instant fallback) {
        return seconds(parent, "timestamp", fallback);
    }

    /** The same under another name. */
    static Instant seconds(JsonNode parent, String field, Instant fallback) {
        String seconds = text(parent, field);
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
