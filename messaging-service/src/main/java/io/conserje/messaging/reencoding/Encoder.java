package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.PartFile;
import java.io.IOException;

/** Makes a file into what channels take. */
public interface Encoder {
    /** Whether this machine has what it needs. */
    boolean isReady();

    /** Writes the new file into the result, whose limit is the channel's; bounded in memory and time whatever the source is. */
    Encoding encode(PartFile source, PartFile result) throws IOException;

    /** What came of it. */
    sealed interface Encoding {
        /** The result has every byte. */
        record Done(String contentType) implements Encoding {}

        /**
         * This content can never be encoded.
         *
         * @param reason from a bounded set
         */
        record Impossible(String reason) implements Encoding {}
    }
}
