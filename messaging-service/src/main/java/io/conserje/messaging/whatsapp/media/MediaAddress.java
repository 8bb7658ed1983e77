package io.conserje.messaging.whatsapp.media;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a file is, for five minutes.
 *
 * @param sha256 of its bytes, lower-case hexadecimal, where it is said
 * @param bytes its length; 0 where it is not said
 */
record MediaAddress(URI url, @Nullable String sha256, long bytes) {
    private static final int HEX = 64;

    /** Reads an answer of the Graph API; empty when it names no address. The size is a string in some versions, a number in others. */
    static Optional<MediaAddress> read(JsonMapper json, byte @Nullable [] answer) {
        try {
            JsonNode body = json.readTree(answer == null ? new byte[0] : answer);
            String url = body.path("url").asString("");
            return url.isBlank()
                    ? Optional.empty()
                    : Optional.of(new MediaAddress(
                            URI.create(url),
                            sha256(body.path("sha256").asString("")),
                            length(body.path("file_size").asString("0"))));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long length(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    /** Hexadecimal here and base64 in webhooks; whoever mixes them up is understood. */
    private static @Nullable String sha256(String text) {
        if (text.length() == HEX) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            byte[] hash = Base64.getDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
            return hash.length == HEX / 2 ? HexFormat.of().formatHex(hash) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
