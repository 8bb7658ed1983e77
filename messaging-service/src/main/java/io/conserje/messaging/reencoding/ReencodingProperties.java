package io.conserje.messaging.reencoding;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files that a channel cannot use are re-encoded.
 *
 * @param folder where results lie, sealed
 * @param kept how long
 * @param largest source that is looked at
 * @param mostPixels a picture may have by its header
 * @param longestSide of a re-encoded picture, pixels
 * @param ffmpeg the program for sound and film, a name on the PATH or a path; empty for none
 * @param longest one encoding may last
 */
@ConfigurationProperties("conserje.reencoding")
record ReencodingProperties(
        @DefaultValue(".data/reencoded") Path folder,
        @DefaultValue("30d") Duration kept,
        @DefaultValue("32MB") DataSize largest,
        @DefaultValue("50000000") long mostPixels,
        @DefaultValue("1600") int longestSide,
        @DefaultValue("ffmpeg") String ffmpeg,
        @DefaultValue("45s") Duration longest) {
    /** A claim on the file of a send is longer, so that nobody works on what somebody works on. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    ReencodingProperties {
        if (mostPixels < 1 || longestSide < 1 || !kept.isPositive()) {
            throw new IllegalArgumentException(
                    "conserje.reencoding: kept, most-pixels and longest-side must be positive");
        }
        if (!longest.isPositive() || longest.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("conserje.reencoding: longest must be positive and at most 60s");
        }
    }
}
