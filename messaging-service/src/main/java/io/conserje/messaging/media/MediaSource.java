package io.conserje.messaging.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fetches files of one channel. */
public interface MediaSource {

    /** The channel whose files it fetches. */
    String channel();

    /**
     * Writes the file's bytes into the part, which may be begun anew; never longer than a few minutes, and never from a host that is
     * not the channel's.
     */
    Fetched fetch(Wanted wanted, PartFile part);

    /** What came of it. */
    sealed interface Fetched {

        /**
         * The part has every byte.
         *
         * @param sha256 what the channel says of it, lower-case hexadecimal
         */
        record Complete(@Nullable String sha256) implements Fetched {}

        /** The channel does not have it any more. */
        record Gone() implements Fetched {}

        /** It must not or cannot be fetched, whatever happens. */
        record Refused(String reason) implements Fetched {}

        /**
         * Not now.
         *
         * @param delay the channel's wish
         */
        record Later(Duration delay, String reason) implements Fetched {}
    }
}
