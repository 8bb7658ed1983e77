package io.conserje.messaging.whatsapp.body;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where Meta finds a file: its own id of it, else a link, which has to be https. */
final class MediaSource {
    private MediaSource() {}

    /** The field {@code id} or {@code link}; empty when neither can be used. */
    static Optional<Map.Entry<String, Object>> of(@Nullable String mediaId, @Nullable String link) {
        if (mediaId != null && !mediaId.isBlank()) {
            return Optional.of(Map.entry("id", Graphemes.sound(mediaId)));
        }
        return Optional.ofNullable(link).filter(WebAddress::isUsable).map(url -> Map.entry("link", url));
    }
}
