package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import java.util.Optional;

/** Fetches and hands in the files that one channel is to send. */
public interface ChannelFiles {
    /** The channel. */
    String channel();

    /** Writes the file's bytes into the part; never from a private address, never longer than half a minute. */
    Fetched fetch(WantedFile wanted, PartFile part);

    /** The channel's id of these bytes; empty where it does not take them now. */
    Optional<String> handIn(WantedFile wanted, String contentType, byte[] bytes);
}
