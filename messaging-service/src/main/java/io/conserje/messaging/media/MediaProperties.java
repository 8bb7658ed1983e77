package io.conserje.messaging.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How guests' files are kept.
 *
 * @param folder where they lie
 * @param kept how long
 * @param parallel downloads under way at once
 * @param largest bytes, by the kind of message; what is not named may have as many as a document
 */
@ConfigurationProperties("conserje.media")
record MediaProperties(
        @DefaultValue(".data/media") Path folder,
        @DefaultValue("90d") Duration kept,
        @DefaultValue("4") int parallel,
        @DefaultValue Map<String, DataSize> largest) {
    private static final DataSize OTHERWISE = DataSize.ofMegabytes(32);

    MediaProperties {
        if (parallel < 1 || !kept.isPositive()) {
            throw new IllegalArgumentException("conserje.media: parallel and kept must be positive");
        }
        largest = Map.copyOf(largest);
    }

    long largest(String kind) {
        return largest.getOrDefault(kind, largest.getOrDefault("document", OTHERWISE))
                .toBytes();
    }
}
